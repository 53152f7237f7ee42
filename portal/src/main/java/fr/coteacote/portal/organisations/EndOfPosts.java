package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Instant seenUntil;

    EndOfPosts(
            PostRecords records, Passkeys passkeys, Sittings sittings, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.passkeys = passkeys;
        this.sittings = sittings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tell each node's pages of posts whose time is over, sessions and mandates too; services have refused to begin anything
     * since that very moment. The first look goes back to the last one before the start: posts end while no node runs as well.
     */
    @Scheduled(fixedDelayString = "PT1M")
    synchronized void look() {
        var now = clock.instant();
        var since = seenUntil == null ? records.endsToldUntil().orElse(now) : seenUntil;
        if (seenUntil == null || now.isAfter(since.plus(Duration.ofSeconds(1)))) {
            records.endedBetween(since, now).forEach(post -> events.publishEvent(new PostEnded(post, now)));
            records.endsAreTold(now);
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
