package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.OpenDraft;
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

    /** Keep what is typed for the item that {@code shown} names. */
    void keep(OpenDraft draft, PageId page, int number, ShownItem shown, TypedPage typed) {
        pages.keep(
                draft.id(),
                key(page, slot(draft, page, number, shown)),
                draft.acting().side(),
                new TypedPage(typed.submission().with(shown.carried()), typed.confirmed()),
                clock.instant(),
                draft.box());
    }

    /** What is typed for the item that {@code shown} names is settled. */
    void forget(OpenDraft draft, PageId page, int number, ShownItem shown) {
        mine(draft, page).stream()
                .filter(kept -> kept.isFor(shown, number))
                .forEach(kept -> pages.forget(
                        draft.id(), key(page, kept.slot()), draft.acting().side()));
    }

    private int slot(OpenDraft draft, PageId page, int number, ShownItem shown) {
        var kept = mine(draft, page);
        return kept.stream()
                .filter(one -> one.isFor(shown, number))
                .map(KeptItem::slot)
                .findFirst()
                .orElseGet(() -> IntStream.concat(IntStream.of(number), IntStream.rangeClosed(1, kept.size() + 1))
                        .filter(free -> kept.stream().noneMatch(one -> one.slot() == free))
                        .findFirst()
                        .orElseThrow());
    }

    private static String key(PageId page, int slot) {
        return page.value() + "/" + slot;
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

        /** Tell whether the person, shown what somebody else made of the item in {@code list}, went on without choosing. */
        boolean leavesOpen(QuestionId list) {
            return typed.confirmed()
                    && shown().filter(item -> !item.against().isEmpty()).isPresent()
                    && typed.submission().chosen(list).isEmpty();
        }
    }
}
