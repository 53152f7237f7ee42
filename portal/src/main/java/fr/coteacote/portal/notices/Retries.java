package fr.coteacote.portal.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Try again what was promised after a commit and did not succeed: a mail server was away; and forget what has long gone. */
@Component
class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    /** As long as mail servers themselves go on trying (RFC 5321, 4.5.4.1); an address that never was is not worth more. */
    private static final Duration LIFE = Duration.ofDays(5);

    /** How long it stays written down that a message went. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final IncompleteEventPublications incomplete;
    private final CompletedEventPublications completed;
    private final Clock clock;

    Retries(IncompleteEventPublications incomplete, CompletedEventPublications completed, Clock clock) {
        this.incomplete = incomplete;
        this.completed = completed;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tryAgain() {
        var now = clock.instant();
        incomplete.resubmitIncompletePublications(publication -> {
            var age = Duration.between(publication.getPublicationDate(), now);
            return age.compareTo(LONG_ENOUGH) >= 0 && age.compareTo(LIFE) < 0;
        });
    }

    /** Tell the operator, once a day, of what is not tried any more: somebody has to look, and nobody reads the same line often. */
    @Scheduled(cron = "0 0 8 * * *", zone = "Europe/Paris")
    void tellWhatWasGivenUp() {
        var givenUp = new AtomicInteger();
        var old = clock.instant().minus(LIFE);
        incomplete.resubmitIncompletePublications(publication -> {
            if (!publication.getPublicationDate().isAfter(old)) {
                givenUp.incrementAndGet();
            }
            return false;
        });
        if (givenUp.get() > 0) {
            LOG.error(
                    "{} message(s) could not be sent within {} days and are not tried any more:"
                            + " select * from event_publication where completion_date is null",
                    givenUp.get(),
                    LIFE.toDays());
        }
    }

    @Scheduled(cron = "0 50 4 * * *", zone = "Europe/Paris")
    void forget() {
        completed.deletePublicationsOlderThan(KEPT);
    }
}
