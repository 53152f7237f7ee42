package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.loading.UnknownEdition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let drafts go that nobody comes back to, after saying so twice.
 *
 * <p>A draft lives as long as its form says from the last visit. It is announced 15 days before and 5
 * days before. Each announcement leaves its time: a portal that stood still for a month announces first, and deletes
 * 15 days later.
 */
@Component
class DraftExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(DraftExpiry.class);
    private static final Duration FIRST = Duration.ofDays(15);
    private static final Duration SECOND = Duration.ofDays(5);

    private final DraftService service;
    private final Drafts drafts;
    private final DraftRemoval removal;
    private final TrainingEnd training;
    private final FillingJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftExpiry(
            DraftService service,
            Drafts drafts,
            DraftRemoval removal,
            TrainingEnd training,
            FillingJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.removal = removal;
        this.training = training;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 7 * * *", zone = "Europe/Paris")
    @Transactional
    void announceAndDelete() {
        var now = clock.instant();
        training.sweep(now);
        for (var draft : drafts.warned(2, now.minus(SECOND))) {
            if (endOf(draft).filter(end -> !end.isAfter(now)).isPresent()) {
                journal.expired(draft);
                removal.remove(draft.id());
            }
        }
        announce(1, now.minus(FIRST.minus(SECOND)), SECOND, now);
        announce(0, now, FIRST, now);
        for (var draft : drafts.sentWithAnswers(now)) {
            if (endOf(draft).filter(end -> end.isBefore(now)).isPresent()) {
                drafts.forgetAnswers(draft.id());
            }
        }
    }

    private void announce(int warned, Instant lastWarnedBefore, Duration ahead, Instant now) {
        for (var draft : drafts.warned(warned, lastWarnedBefore)) {
            endOf(draft).filter(end -> end.isBefore(now.plus(ahead))).ifPresent(end -> {
                drafts.countWarning(draft.id(), now);
                events.publishEvent(new DraftExpiresSoon(draft.id().value(), later(end, now.plus(ahead))));
            });
        }
    }

    /** When a draft ends; empty for one of an edition that is not here, which must not keep the others from being told. */
    private Optional<Instant> endOf(Draft draft) {
        try {
            return Optional.of(service.endOf(draft));
        } catch (UnknownEdition e) {
            LOG.warn("Draft {} is neither announced nor deleted: {}", draft.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
