package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;

/**
 * Somebody on the telephone, and what they are about to agree to.
 *
 * @param form what is filled in, by its id, and {@code procedure} by its title
 * @param told what the mediator typed about the person beforehand, as the feature that asked for it wrote it down
 * @param stop by which the person stops the help, without account
 */
public record TelephoneLine(
        SessionId session,
        Reach reach,
        String form,
        String procedure,
        MandateLength length,
        String told,
        SpokenCode stop) {

    /** Keep the person out of logs. */
    @Override
    public String toString() {
        return "TelephoneLine[%s]".formatted(session);
    }
}
