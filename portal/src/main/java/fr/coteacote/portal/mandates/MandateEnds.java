package fr.coteacote.portal.mandates;

import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.privacy.journal.Author;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let mandates end on their day, on record, and have users told before.
 *
 * <p>A mandate allows nothing from its last moment on, whether or not this has run: {@link Authorisation} reads the hour.
 */
@Component
class MandateEnds {

    /** A help of a month or more is announced a week before it ends; the looks at it are a day apart. */
    private static final Duration LONG = Duration.ofDays(28);

    private static final Duration A_WEEK_BEFORE = Duration.ofDays(8);

    /** A shorter one the day before; one of a day or less is not announced: it was agreed to that day. */
    private static final Duration SHORT = Duration.ofDays(2);

    private static final Duration THE_DAY_BEFORE = Duration.ofDays(2);

    private final Mandates mandates;
    private final EndOfHelp ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandateEnds(Mandates mandates, EndOfHelp ends, ApplicationEventPublisher events, Clock clock) {
        this.mandates = mandates;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /** End what is over, at the moment at which it was. */
    @Scheduled(fixedDelayString = "PT1M")
    @Transactional
    void endOverdue() {
        mandates.overdue(clock.instant())
                .forEach(mandate -> ends.end(mandate, mandate.until(), End.MANDATE_OVER, Author.PORTAL));
    }

    /** Announce what ends soon, once, in the morning. */
    @Scheduled(cron = "0 40 7 * * *", zone = "Europe/Paris")
    @Transactional
    void announce() {
        var now = clock.instant();
        mandates.toAnnounce(now, now.plus(A_WEEK_BEFORE)).stream()
                .filter(mandate -> !mandate.until().isAfter(now.plus(ahead(mandate))))
                .forEach(mandate -> {
                    mandates.announced(mandate.id(), now);
                    events.publishEvent(new MandateEndsSoon(mandate.id().value(), mandate.draft(), mandate.until()));
                });
    }

    private static Duration ahead(Mandate mandate) {
        var length = Duration.between(mandate.givenAt(), mandate.until());
        if (length.compareTo(LONG) >= 0) {
            return A_WEEK_BEFORE;
        }
        return length.compareTo(SHORT) > 0 ? THE_DAY_BEFORE : Duration.ZERO;
    }
}
