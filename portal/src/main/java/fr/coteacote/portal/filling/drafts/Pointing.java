package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.assisted.meeting.PointedAt;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Put on record what a mediator shows to the user, in the transaction that shows it.
 *
 * <p>Only what the form holds: what else a page sent would be words of the mediator's own in a journal that nobody can mend.
 */
@Component
public class Pointing {

    /** Follows the id of a page whose help is shown: the id of a question may be the same. */
    private static final String HELP_OF = "." + PointedAt.HELP;

    private final DraftService drafts;
    private final FillingJournal journal;

    Pointing(DraftService drafts, FillingJournal journal) {
        this.drafts = drafts;
        this.journal = journal;
    }

    @EventListener
    void on(PointedAt pointed) {
        var draft = new DraftId(pointed.draft());
        drafts.formOf(draft)
                .flatMap(form -> what(form, pointed))
                .ifPresent(what -> journal.pointedAt(draft, what, pointed.by()));
    }

    /** How the journal names the help of a page. */
    public static String helpOf(PageId page) {
        return page.value() + HELP_OF;
    }

    private static Optional<String> what(Form form, PointedAt pointed) {
        return pointed.what().equals(PointedAt.HELP)
                ? form.pageAt(pointed.place()).map(page -> helpOf(page.id()))
                : form.questions().stream()
                        .map(question -> question.id().value())
                        .filter(pointed.what()::equals)
                        .findFirst();
    }
}
