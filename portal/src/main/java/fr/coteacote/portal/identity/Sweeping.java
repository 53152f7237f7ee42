package fr.coteacote.portal.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Forget each day the sittings and the one-time codes that are long over. */
@Component
class Sweeping {

    /** Long enough to tell a person, if they ask, when and how somebody used their account. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final Duration CODES_KEPT = Duration.ofDays(1);

    private final SittingRecords sittings;
    private final FileKeyRecords keys;
    private final Clock clock;

    Sweeping(SittingRecords sittings, FileKeyRecords keys, Clock clock) {
        this.sittings = sittings;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed event) {
        sittings.forget(clock.instant().minus(KEPT));
        keys.forget(clock.instant().minus(CODES_KEPT));
    }
}
