package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follow posts to their end: those that end by themselves are told of, and who has none left leaves no way in behind. */
@Component
class EndOfPosts {

    private final PostRecords records;
    private final Passkeys passkeys;
    private final Sittings sittings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Instant seenUntil;

    EndOfPosts(
            PostRecords records, Passkeys passkeys, Sittings sittings, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.passkeys = passkeys;
        this.sittings = sittings;
        this.events = events;
        this.clock = clock;
        this.seenUntil = clock.instant();
    }

    /** Tell each node's pages of stand-ins whose time is over; services have refused them since that very moment. */
    @Scheduled(fixedDelayString = "PT1M")
    synchronized void look() {
        var now = clock.instant();
        if (now.isAfter(seenUntil.plus(Duration.ofSeconds(1)))) {
            records.endedBetween(seenUntil, now).forEach(post -> events.publishEvent(new PostEnded(post, now)));
            seenUntil = now;
        }
    }

    /** Who is admitted again later makes a new passkey. */
    @EventListener
    void on(PostEnded ended) {
        records.find(ended.post())
                .filter(post -> !post.runs(ended.at()))
                .filter(post -> !records.hasAny(post.professional(), ended.at()))
                .ifPresent(post -> {
                    passkeys.forget(post.professional());
                    sittings.endAll(post.professional());
                });
    }
}
