package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place beside a draft that waits for somebody.
 *
 * @param as as whom they will help
 * @param origin who invites, and that it came by this invitation
 * @param consent how the person agreed that somebody helps
 * @param until when it ends if nobody has said yes
 * @param address where the link went that brings it; "" for a code that is spoken
 * @param claimedBy the account that showed the code or opened the link; null before
 */
public record CarerInvitation(
        InvitationId id,
        UUID draft,
        Role as,
        Set<Right> rights,
        Mandate.Origin origin,
        Consent consent,
        Instant givenAt,
        Instant until,
        String address,
        @Nullable UUID claimedBy) {

    public CarerInvitation {
        rights = Set.copyOf(rights);
    }

    /** Tell whether it was sent by e-mail: who reads that may be somebody else than who was meant. */
    public boolean byMail() {
        return !address.isEmpty();
    }

    /** How it ended. Names are stored. */
    enum Outcome {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }
}
