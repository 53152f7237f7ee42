package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.mandates.MandateLength;

/**
 * What the message that brings a code says.
 *
 * @param code six digits
 * @param helper the mediator's name
 * @param organisation what they work for
 * @param procedure what is filled in, by its title
 * @param part the title of the chapter that the code opens; "" for what is not a chapter
 * @param stop the end of the address at which the person stops the help, without account
 */
public record CodeMessage(
        Reach to,
        Purpose purpose,
        String code,
        String helper,
        String organisation,
        String procedure,
        MandateLength length,
        String part,
        String stop) {

    /** Keep the codes out of logs. */
    @Override
    public String toString() {
        return "CodeMessage[%s …]".formatted(purpose);
    }
}
