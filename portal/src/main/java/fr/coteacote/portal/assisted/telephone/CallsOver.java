package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.assisted.telephone.TelephoneLines.Kept;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forget, day by day, who was on the telephone: what was said a day or two after the call, and the number then too, unless a
 * long help runs, whose end is told by SMS. An e-mail address is not needed for that: the draft keeps it.
 */
@Component
class CallsOver {

    private static final Logger LOG = LoggerFactory.getLogger(CallsOver.class);
    private static final Duration CALL_OVER = Duration.ofDays(2);

    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final TransactionTemplate each;
    private final Clock clock;

    CallsOver(
            TelephoneLines lines,
            AssistedSessions sessions,
            MandateService mandates,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lines = lines;
        this.sessions = sessions;
        this.mandates = mandates;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Each by itself: what is forgotten stays so, whatever goes wrong with the next. */
    @EventListener
    void on(DayHasPassed day) {
        for (var session : lines.keptBefore(clock.instant().minus(CALL_OVER))) {
            each.executeWithoutResult(_ -> forget(session));
        }
        lines.deleteOld();
    }

    private void forget(SessionId session) {
        if (isStillNeeded(session)) {
            lines.forgetCall(session);
        } else {
            lines.forget(session);
        }
    }

    /** What does not open serves nobody. */
    private boolean isStillNeeded(SessionId session) {
        try {
            return lines.kept(session).filter(this::isStillNeeded).isPresent();
        } catch (BrokenSeal e) {
            LOG.error("How to reach somebody after the call {} does not open, and is forgotten", session, e);
            return false;
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
