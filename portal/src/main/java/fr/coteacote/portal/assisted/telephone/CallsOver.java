package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.assisted.telephone.TelephoneLines.Kept;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forget, day by day, who was on the telephone: what was said a day or two after the call, and the number then too, unless a
 * long help runs, whose end is told by SMS. An e-mail address is not needed for that: the draft keeps it.
 */
@Component
class CallsOver {

    private static final Duration CALL_OVER = Duration.ofDays(2);

    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final Clock clock;

    CallsOver(TelephoneLines lines, AssistedSessions sessions, MandateService mandates, Clock clock) {
        this.lines = lines;
        this.sessions = sessions;
        this.mandates = mandates;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(DayHasPassed day) {
        lines.keptBefore(clock.instant().minus(CALL_OVER)).forEach(this::forget);
        lines.deleteOld();
    }

    private void forget(SessionId session) {
        if (lines.kept(session).filter(this::isStillNeeded).isPresent()) {
            lines.forgetCall(session);
        } else {
            lines.forget(session);
        }
    }

    private boolean isStillNeeded(Kept kept) {
        return kept.length().isLong() && kept.reach().means() == Means.SMS && isHelped(kept.session());
    }

    private boolean isHelped(SessionId session) {
        return sessions.find(session)
                .flatMap(found -> Optional.ofNullable(found.mandate()))
                .map(MandateId::new)
                .flatMap(mandates::running)
                .isPresent();
    }
}
