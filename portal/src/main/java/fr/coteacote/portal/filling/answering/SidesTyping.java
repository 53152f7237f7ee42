package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What has been typed on a page and is no answer yet, on this person's side and on that of who is together with them.
 *
 * <p>The two are kept apart, so that neither writes over the other; and on a shared page each keeps only what they have
 * touched themselves, for the rest that stands in their fields is the other's.
 */
@Component
class SidesTyping {

    private final TypedPages pages;
    private final Clock clock;

    SidesTyping(TypedPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** What this person has typed on {@code page}. */
    Optional<TypedPage> mine(OpenDraft draft, PageId page) {
        return pages.on(draft.id(), page.value(), draft.acting().side(), draft.box());
    }

    /** What the other has typed there; nothing when nobody is together with this person. */
    Optional<Submission> theirs(OpenDraft draft, PageId page) {
        return draft.acting()
                .together()
                .flatMap(_ ->
                        pages.on(draft.id(), page.value(), draft.acting().side().other(), draft.box()))
                .map(TypedPage::submission);
    }

    /**
     * Keep what this person has typed, but for what is not theirs to answer.
     *
     * @param confirmed whether "Continuer" was pressed: then what is wrong with it is shown
     */
    void keep(OpenDraft draft, PageId page, Submission typed, boolean confirmed) {
        var reserved = draft.form().page(page).stream()
                .flatMap(shown -> shown.questions().stream())
                .map(Question::id)
                .filter(draft::isReserved)
                .toList();
        var own = typed.without(reserved);
        pages.keep(
                draft.id(),
                page.value(),
                draft.acting().side(),
                new TypedPage(
                        own.saysWhatIsTouched() ? withBefore(draft, page, own, reserved, confirmed) : own, confirmed),
                clock.instant(),
                draft.box());
    }

    /**
     * A page that is drawn again says only what was touched on it since: what was touched before stays this person's.
     *
     * <p>After "Continuer" all that stands in the fields is kept, for it was all judged; what is no longer theirs to answer
     * does not stand there.
     */
    private Submission withBefore(
            OpenDraft draft, PageId page, Submission own, List<QuestionId> reserved, boolean confirmed) {
        var before = mine(draft, page).map(TypedPage::submission);
        return confirmed
                ? before.map(it -> own.touchingToo(it.without(reserved))).orElse(own)
                : own.after(before.orElse(new Submission(Map.of())));
    }

    /** The page is answered: what this person typed is settled, and so is what the other did if it is {@code theSame}. */
    void settle(OpenDraft draft, PageId page, Predicate<Submission> theSame) {
        pages.forget(draft.id(), page.value(), draft.acting().side());
        theirs(draft, page)
                .filter(theSame)
                .ifPresent(_ -> pages.forget(
                        draft.id(), page.value(), draft.acting().side().other()));
    }
}
