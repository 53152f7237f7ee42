package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What somebody has typed for items of a repeated group and is no answer yet.
 *
 * <p>Each item's text has a slot of its own, named by a number that says nothing: which item it is for stands inside, sealed
 * with the rest. So it stays with its item when the list moves, and outlives an item that another person takes out.
 */
@Component
class ItemTyping {

    /** Between the name of a page and the number of a slot. */
    private static final String SLOT = "/";

    private final TypedPages pages;
    private final Clock clock;

    ItemTyping(TypedPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** What this person has typed for items of the group on {@code page}, the newest first. */
    List<KeptItem> mine(OpenDraft draft, PageId page) {
        return pages.items(draft.id(), page.value(), draft.acting().side(), draft.box());
    }

    /** Keep what is typed for the item that {@code shown} names, in the place of what its author has seen. */
    void keep(OpenDraft draft, PageId page, int number, ShownItem shown, TypedPage typed) {
        pages.keep(
                draft.id(),
                key(page, slot(draft, page, number, shown, typed.submission())),
                draft.acting().side(),
                new TypedPage(typed.submission().with(shown.carried()), typed.confirmed()),
                clock.instant(),
                draft.box());
    }

    /** What who sends {@code answered} has seen, typed for the item that {@code shown} names, is settled. */
    void forget(OpenDraft draft, PageId page, int number, ShownItem shown, Submission answered) {
        mine(draft, page).stream()
                .filter(kept -> kept.isFor(shown, number) && kept.isSeenBy(answered))
                .forEach(kept -> pages.forget(
                        draft.id(), key(page, kept.slot()), draft.acting().side()));
    }

    /**
     * Under which name the user gets what the mediator typed for an item under {@code name}, and left; empty where they have
     * typed for the same item themselves.
     */
    Optional<String> nameForUser(DraftId draft, String name, TypedPage left, SealedBox box) {
        var page = new PageId(name.substring(0, name.indexOf(SLOT)));
        var item = new KeptItem(Integer.parseInt(name.substring(name.indexOf(SLOT) + 1)), left);
        var own = pages.items(draft, page.value(), Side.USER, box);
        return own.stream().anyMatch(item::isForTheSame)
                ? Optional.empty()
                : Optional.of(key(page, free(own, item.slot())));
    }

    /** Tell whether {@code name}, under which something is kept, is that of an item and not of a whole page. */
    static boolean isItem(String name) {
        return name.contains(SLOT);
    }

    private int slot(OpenDraft draft, PageId page, int number, ShownItem shown, Submission typed) {
        var kept = mine(draft, page);
        return kept.stream()
                .filter(one -> one.isFor(shown, number) && one.isSeenBy(typed))
                .map(KeptItem::slot)
                .findFirst()
                .orElseGet(() -> free(kept, number));
    }

    /** A slot where nothing is kept: the one that is wished for, where it can be. */
    private static int free(List<KeptItem> kept, int wished) {
        return IntStream.concat(IntStream.of(wished), IntStream.rangeClosed(1, kept.size() + 1))
                .filter(free -> kept.stream().noneMatch(one -> one.slot() == free))
                .findFirst()
                .orElseThrow();
    }

    private static String key(PageId page, int slot) {
        return page.value() + SLOT + slot;
    }

    /**
     * What was typed for one item.
     *
     * @param slot where it is kept; the number of the item, for what was kept before pages named items
     */
    record KeptItem(int slot, TypedPage typed) {

        Optional<ShownItem> shown() {
            return ShownItem.from(typed.submission());
        }

        boolean isFor(ShownItem item, int number) {
            return shown().map(mine -> mine.mark().equals(item.mark())).orElse(slot == number);
        }

        boolean isSeenBy(Submission submission) {
            return ShownTexts.isSeenBy(submission, typed.submission());
        }

        /** Tell whether the person, shown what somebody else made of the item in {@code list}, went on without choosing. */
        boolean leavesOpen(QuestionId list) {
            return typed.confirmed()
                    && shown().filter(item -> !item.against().isEmpty()).isPresent()
                    && typed.submission().chosen(list).isEmpty();
        }

        boolean isForTheSame(KeptItem other) {
            return other.shown().map(item -> isFor(item, other.slot())).orElse(slot == other.slot());
        }
    }
}
