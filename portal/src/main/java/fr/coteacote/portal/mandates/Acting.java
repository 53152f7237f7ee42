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
 * @param session at work on the draft now; null when nobody helps
 */
public record Acting(
        Sitting sitting,
        PersonId subject,
        Role role,
        @Nullable Mandate mandate,
        Side side,
        @Nullable AssistedSession session) {

    /** Tell whether a mediator acts, for whom some answers are private and the last word is not theirs. */
    public boolean isMediator() {
        return side == Side.MEDIATOR;
    }

    /** Tell whether somebody is helped on the one computer that both use: nothing may stay on it. */
    public boolean onSharedComputer() {
        return session != null && session.byTurns() && sitting.id().value().equals(session.mediatorSitting());
    }

    /** The session at work on the draft now. */
    public Optional<AssistedSession> together() {
        return Optional.ofNullable(session);
    }
}
