package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.mandates.TrainingTraces;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.TrainingEnded;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delete what was written to practise: as soon as the session is over, and within a day whatever happens. */
@Component
class TrainingEnd {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Drafts drafts;
    private final DraftRemoval removal;
    private final TrainingTraces traces;
    private final AssistedSessions sessions;

    TrainingEnd(Drafts drafts, DraftRemoval removal, TrainingTraces traces, AssistedSessions sessions) {
        this.drafts = drafts;
        this.removal = removal;
        this.traces = traces;
        this.sessions = sessions;
    }

    /** After the end of the session is committed: who writes locks the draft before the session, and so do we. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(TrainingEnded ended) {
        drafts.findForUpdate(new DraftId(ended.draft()))
                .filter(Draft::training)
                .map(Draft::id)
                .ifPresent(removal::remove);
        traces.forget(ended.draft()); // also when who practised has deleted the draft themselves
    }

    /** Delete what is left of the day: a node may have died between the end of a session and the look at its draft. */
    void sweep(Instant now) {
        drafts.training().stream().filter(draft -> isOver(draft, now)).forEach(this::delete);
        traces.forgetSessions(now.minus(A_DAY));
    }

    private boolean isOver(Draft draft, Instant now) {
        return !draft.startedAt().plus(A_DAY).isAfter(now)
                || sessions.liveOn(draft.id().value()).isEmpty();
    }

    private void delete(Draft draft) {
        removal.remove(draft.id());
        traces.forget(draft.id().value());
    }
}
