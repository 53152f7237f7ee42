package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.QuestionId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Write down what a user, whom the caller has let in, says of answers: yes to them, or not for the mediator's eyes. */
@Component
public class Confirming {

    private final KeptAnswers answers;
    private final Discretion discretion;
    private final FillingJournal journal;
    private final Clock clock;

    Confirming(KeptAnswers answers, Discretion discretion, FillingJournal journal, Clock clock) {
        this.answers = answers;
        this.discretion = discretion;
        this.journal = journal;
        this.clock = clock;
    }

    /** Say yes to the answers of {@code seen}, by their versions; false when one was changed since. */
    @Transactional
    public boolean confirm(OpenDraft draft, Map<QuestionId, Integer> seen) {
        var all = true;
        for (var entry : seen.entrySet()) {
            if (draft.toConfirm().contains(entry.getKey())) {
                var confirmed = answers.confirm(draft.id(), entry.getKey(), entry.getValue(), clock.instant());
                if (confirmed) {
                    journal.confirmed(draft, entry.getKey());
                }
                all &= confirmed;
            }
        }
        return all;
    }

    /** Keep an answer from mediators, or no longer. */
    @Transactional
    public void hide(OpenDraft draft, QuestionId question, boolean hidden) {
        if (hidden) {
            discretion.hide(draft.id(), question);
        } else {
            discretion.show(draft.id(), question);
        }
        journal.hidden(draft, question, hidden);
    }

    /** Let the mediator of the session see what is private in a chapter, or no longer. */
    @Transactional
    public void openChapter(OpenDraft draft, ChapterId chapter, boolean opened) {
        draft.acting().together().ifPresent(session -> {
            if (opened) {
                discretion.open(session.id(), draft.id(), chapter);
                journal.openedToHelp(draft, chapter);
            } else if (discretion.close(session.id(), chapter)) {
                journal.closedToHelp(draft, chapter);
            }
        });
    }
}
