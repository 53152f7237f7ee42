package fr.coteacote.portal.notices;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Try again what was promised after a commit and did not succeed: a mail server was away. */
@Component
class Retries {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final IncompleteEventPublications incomplete;

    Retries(IncompleteEventPublications incomplete) {
        this.incomplete = incomplete;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tryAgain() {
        incomplete.resubmitIncompletePublicationsOlderThan(LONG_ENOUGH);
    }
}
