package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who types, for whom, as whom, under which mandate and in which session.
 *
 * @param sitting in which they type; it knows their account
 * @param subject whom the form is for
 * @param role as whom
 * @param mandate under which mandate; null when acting for oneself
 * @param side on the mediator's side only during a session
 * @param session at work on the draft now, or just over where who was helped takes along how to come back; null when nobody
 *     helps
 */
public record Acting(
        Sitting sitting,
        PersonId subject,
        Role role,
        @Nullable Mandate mandate,
        Side side,
        @Nullable AssistedSession session) {

    /** Tell whether this person may do what {@code right} says; the subject may do everything. */
    public boolean may(Right right) {
        return mandate == null || mandate.rights().contains(right);
    }

    /** Tell whether a relative acts who did not begin the draft but was invited to it. */
    public boolean isInvited() {
        return mandate != null && mandate.origin() != null;
    }

    /**
     * Tell whether the draft is this person's own affair: they ask for themselves, or began it for the subject. They
     * confirm, hide, delete, take copies; who only helps does not.
     */
    public boolean hasLastWord() {
        return !isMediator() && !isInvited();
    }

    /** Tell whether nothing is kept from this person: the answers that the form says are private, and papers. */
    public boolean seesPrivate() {
        return hasLastWord() || (isInvited() && may(Right.SEE_PRIVATE));
    }

    /** Tell whether a mediator acts, for whom some answers are private and the last word is not theirs. */
    public boolean isMediator() {
        return side == Side.MEDIATOR;
    }

    /** Tell whether somebody is helped on the one computer that both use: nothing may stay on it. */
    public boolean onSharedComputer() {
        return session != null && session.byTurns() && sitting.id().value().equals(session.mediatorSitting());
    }

    /** Tell whether the help is just over, and all that is left to do on the shared computer is to take along how to come back. */
    public boolean isParting() {
        return session != null && !session.isLive();
    }

    /** The session at work on the draft now. */
    public Optional<AssistedSession> together() {
        return Optional.ofNullable(session).filter(AssistedSession::isLive);
    }
}
