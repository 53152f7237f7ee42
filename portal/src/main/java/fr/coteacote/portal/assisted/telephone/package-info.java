/**
 * A user who is on the telephone: how they are reached, and the codes by which they say yes.
 *
 * <p>A code goes to the user alone, by SMS or e-mail, and says what it is for; read aloud, it does that one thing, once, in
 * that one session. Other features carry the messages ({@link fr.coteacote.portal.assisted.telephone.CodeAsked}) and do what
 * was said yes to.
 */
@NamedInterface("telephone")
@NullMarked
package fr.coteacote.portal.assisted.telephone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
