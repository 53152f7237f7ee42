package fr.coteacote.portal.identity.sittings;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Forget each day the sittings that are long over. */
@Component
class OldSittings {

    /** Long enough to tell a person, if they ask, when and how somebody used their account. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final SittingRecords sittings;
    private final Clock clock;

    OldSittings(SittingRecords sittings, Clock clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed event) {
        sittings.forget(clock.instant().minus(KEPT));
    }
}
