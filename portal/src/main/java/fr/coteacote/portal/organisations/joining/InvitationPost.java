package fr.coteacote.portal.organisations.joining;

import org.springframework.modulith.NamedInterface;

/** Carry an invitation to its reader; the notices module does it. */
@NamedInterface("joining")
public interface InvitationPost {

    /**
     * Send a link that serves once.
     *
     * <p>Called outside a transaction, in a thread of its own. The message names neither the reader nor the organisation.
     *
     * @param path the page of the portal, with its secret
     */
    void sendInvitation(String email, String path);
}
