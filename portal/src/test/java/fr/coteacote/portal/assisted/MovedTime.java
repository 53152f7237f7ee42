package fr.coteacote.portal.assisted;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.ScheduledWork;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The time of the portal, which a test moves, beginning today: ProConnect's tokens are of today. */
@TestConfiguration(proxyBeanMethods = false)
class MovedTime {

    @Bean
    @Primary
    HandMovedClock movedByHand() {
        return new HandMovedClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Let {@code passed} go by, and the portal do what it does every half minute. */
    static void pass(HandMovedClock clock, Duration passed, ScheduledTaskHolder tasks) {
        clock.advance(passed);
        ScheduledWork.run("closeAbandoned", tasks);
    }
}
