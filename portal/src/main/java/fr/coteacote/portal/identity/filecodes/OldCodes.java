package fr.coteacote.portal.identity.filecodes;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Component;

/** Forget each day the one-time codes that are long over. */
@Component
class OldCodes {

    /** Longer than the longest time over which they are counted. */
    static final Duration KEPT = FileKeys.DAY.multipliedBy(2);

    private final FileKeyRecords keys;
    private final Clock clock;

    OldCodes(FileKeyRecords keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed event) {
        keys.forget(clock.instant().minus(KEPT));
    }
}
