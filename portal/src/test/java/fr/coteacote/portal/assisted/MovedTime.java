package fr.coteacote.portal.assisted;

import fr.coteacote.portal.HandMovedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.ScheduledTask;
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
        run("closeAbandoned", tasks);
    }

    /** Let the portal do now what it does by itself from time to time. */
    static void run(String work, ScheduledTaskHolder tasks) {
        tasks.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(work))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing does %s".formatted(work)))
                .getRunnable()
                .run();
    }
}
