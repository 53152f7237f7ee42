package fr.coteacote.portal.identity.filecodes;

import org.springframework.modulith.NamedInterface;

/** Carry a one-time code to its reader; the notices module does it. */
@NamedInterface("filecodes")
public interface Post {

    /**
     * Send a code by which somebody comes back to a file.
     *
     * <p>Called outside a transaction, in a thread of its own; a failure is told to the operators, never to the reader,
     * who would learn from it that the file exists. The message must say nothing of the file.
     *
     * @param reach an e-mail address, or a telephone number as E.164 writes it
     * @param code six digits; good for 10 minutes
     */
    void sendOneTimeCode(String reach, String code);
}
