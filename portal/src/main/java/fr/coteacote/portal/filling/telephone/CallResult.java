package fr.coteacote.portal.filling.telephone;

import org.springframework.modulith.NamedInterface;

/**
 * Where the request of a call stands: nothing that somebody answered, and no name of a question, a paper or a procedure.
 *
 * @param sent whether it was sent
 * @param complete whether no answer and no paper is missing
 * @param answeredWithin so many days after the sending somebody answers at the latest; 0 where no rule says that
 */
@NamedInterface("calls")
public record CallResult(boolean sent, boolean complete, int answeredWithin) {}
