package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.answering.TypedPages.KeptText;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.mandates.sessions.Side;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What has been typed on a page and is no answer yet, on this person's side and on that of who is together with them.
 *
 * <p>As with answers, a text replaces only what its author had before their eyes: what somebody else of the same side, another
 * device or another tab has kept meanwhile stays beside it.
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

    /** What was typed on this person's side of {@code page}, the newest first: by them, or by somebody who is on it too. */
    List<KeptText> mine(OpenDraft draft, PageId page) {
        return on(draft, page, draft.acting().side());
    }

    /** What the other has typed there, the newest first; nothing when nobody is together with this person. */
    List<KeptText> theirs(OpenDraft draft, PageId page) {
        return draft.acting().together().isPresent()
                ? on(draft, page, draft.acting().side().other())
                : List.of();
    }

    private List<KeptText> on(OpenDraft draft, PageId page, Side side) {
        return pages.on(draft.id(), page.value(), side, draft.box());
    }

    /**
     * Keep what this person has typed, but for what is not theirs to answer, in the place of what they have seen.
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
        var kept = mine(draft, page);
        var replaced = kept.stream()
                .filter(text -> ShownTexts.isSeenBy(typed, text.submission()))
                .toList();
        var before = replaced.stream().findFirst().map(KeptText::submission);
        var name = replaced.stream()
                .findFirst()
                .map(KeptText::name)
                .orElseGet(() -> TypedPages.nameBeside(kept, page.value()));
        pages.keep(
                draft.id(),
                name,
                draft.acting().side(),
                new TypedPage(own.saysWhatIsTouched() ? withBefore(before, own, reserved, confirmed) : own, confirmed),
                clock.instant(),
                draft.box());
        replaced.stream()
                .skip(1)
                .forEach(text -> forget(draft, text, draft.acting().side()));
    }

    private void forget(OpenDraft draft, KeptText text, Side side) {
        pages.forget(draft.id(), text.name(), side);
    }

    /**
     * A page that is drawn again says only what was touched on it since: what was touched before stays this person's.
     *
     * <p>After "Continuer" all that stands in the fields is kept, for it was all judged; what is no longer theirs to answer
     * does not stand there.
     */
    private static Submission withBefore(
            Optional<Submission> before, Submission own, List<QuestionId> reserved, boolean confirmed) {
        return confirmed
                ? before.map(it -> own.touchingToo(it.without(reserved))).orElse(own)
                : own.after(before.orElse(new Submission(Map.of())));
    }

    /**
     * The page is answered: what this person had before their eyes is settled, and so is what they had not, or the other
     * typed, if it is {@code theSame}.
     */
    void settle(OpenDraft draft, PageId page, Submission answered, Predicate<Submission> theSame) {
        mine(draft, page).stream()
                .filter(text -> ShownTexts.isSeenBy(answered, text.submission()) || theSame.test(text.submission()))
                .forEach(text -> forget(draft, text, draft.acting().side()));
        theirs(draft, page).stream()
                .filter(text -> theSame.test(text.submission()))
                .forEach(text -> forget(draft, text, draft.acting().side().other()));
    }
}
