package fr.coteacote.portal.identity.sittings;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forget the sittings that are long over, and much sooner what it takes to leave a provider after them. */
@Component
class OldSittings {

    /** Long enough to tell a person, if they ask, when and how somebody used their account. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final SittingRecords records;
    private final Farewells farewells;
    private final Clock clock;

    OldSittings(SittingRecords records, Farewells farewells, Clock clock) {
        this.records = records;
        this.farewells = farewells;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        farewells.forgetOld();
    }

    @EventListener
    void on(DayHasPassed event) {
        records.forget(clock.instant().minus(KEPT));
    }
}
