package fr.coteacote.portal.filling;

import fr.coteacote.portal.mandates.MandateService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let drafts go that nobody comes back to, after saying so twice.
 *
 * <p>A draft lives as long as its form says (90 days for APA) from the last visit. It is announced 15 days before and 5
 * days before. A draft is deleted only after both, so that a portal that stood still for a month announces first.
 */
@Component
class DraftExpiry {

    private static final Duration FIRST = Duration.ofDays(15);
    private static final Duration SECOND = Duration.ofDays(5);

    private final DraftService service;
    private final Drafts drafts;
    private final MandateService mandates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftExpiry(
            DraftService service,
            Drafts drafts,
            MandateService mandates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.mandates = mandates;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 7 * * *", zone = "Europe/Paris")
    @Transactional
    void announceAndDelete() {
        var now = clock.instant();
        announce(now.plus(FIRST), 0, now);
        announce(now.plus(SECOND), 1, now);
        for (var draft : drafts.untouchedSince(now, 2)) {
            if (service.endOf(draft).isBefore(now)) {
                drafts.delete(draft.id());
                mandates.endOn(draft.id().value());
                events.publishEvent(new DraftDeleted(draft.id().value()));
            }
        }
        for (var draft : drafts.sentBefore(now)) {
            if (service.endOf(draft).isBefore(now)) {
                drafts.delete(draft.id());
            }
        }
    }

    private void announce(Instant limit, int warned, Instant now) {
        for (var draft : drafts.untouchedSince(now, warned)) {
            if (service.endOf(draft).isBefore(limit)) {
                drafts.countWarning(draft.id());
                events.publishEvent(new DraftExpiresSoon(draft.id().value(), service.endOf(draft)));
            }
        }
    }
}
