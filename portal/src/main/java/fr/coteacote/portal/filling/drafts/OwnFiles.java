package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import org.springframework.stereotype.Component;

/**
 * What a sitting opens by itself, without an account: the drafts that it began or has a file code for.
 *
 * <p>The browser of a professional is lent to those whom they help. What somebody else opens there would stay with the
 * professional, all of it and under no mandate: so it opens what they began in their own trade, and not even that while
 * they share their computer.
 */
@Component
class OwnFiles {

    private final AssistedSessions sessions;

    OwnFiles(AssistedSessions sessions) {
        this.sessions = sessions;
    }

    /** Tell whether {@code sitting} was let into {@code draft} by beginning it or by its code, and may use that now. */
    boolean opens(Draft draft, Sitting sitting) {
        return sitting.opens(draft.id().value()) && mayHave(draft.role(), sitting);
    }

    /** Tell whether {@code sitting} may hold a draft that is filled in as {@code role}. */
    boolean mayHave(Role role, Sitting sitting) {
        return sitting.professional() == null || (role == Role.PROFESSIONAL && !isShared(sitting));
    }

    private boolean isShared(Sitting sitting) {
        return sessions.openOf(sitting.id().value())
                .filter(AssistedSession::byTurns)
                .isPresent();
    }
}
