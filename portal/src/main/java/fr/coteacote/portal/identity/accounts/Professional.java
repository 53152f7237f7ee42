package fr.coteacote.portal.identity.accounts;

import org.springframework.modulith.NamedInterface;

/**
 * Somebody who comes in their trade.
 *
 * @param givenName as ProConnect, or who invited them, wrote it
 * @param usualName likewise
 * @param email where the portal writes to them; {@code ""} when unknown
 */
@NamedInterface("accounts")
public record Professional(ProfessionalId id, String givenName, String usualName, String email) {

    /** Given and usual name, as users read them. */
    public String name() {
        return (givenName + " " + usualName).strip();
    }
}
