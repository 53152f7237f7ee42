package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The items of a repeated group as they stand, each with a mark of what it says, by which a page that was open meanwhile
 * finds its item again. Marks go into pages that show the item itself, never into the database.
 */
public record GroupItems(Group group, List<Map<QuestionId, Value>> items, List<String> marks) {

    private static final int MARK_BYTES = 8;

    public GroupItems {
        items = List.copyOf(items);
        marks = List.copyOf(marks);
    }

    /** The items that {@code draft} has of {@code question}. */
    public static GroupItems of(OpenDraft draft, Question question) {
        return of((Group) question.kind(), GroupService.items(draft, question));
    }

    private static GroupItems of(Group group, List<Map<QuestionId, Value>> items) {
        return new GroupItems(group, items, items.stream().map(GroupItems::mark).toList());
    }

    static boolean isMark(String text) {
        return text.matches("[0-9a-f]{%d}".formatted(2 * MARK_BYTES));
    }

    private static String mark(Map<QuestionId, Value> item) {
        return mark(ValueJson.write(new Value.Items(List.of(item))));
    }

    /** A short name for {@code text}, the same on each node. */
    static String mark(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 2 * MARK_BYTES);
    }

    int size() {
        return items.size();
    }

    /** What a page that shows item {@code number} says of it; the number after the last is a new one. */
    public ShownItem shown(int number) {
        return new ShownItem(number <= size() ? marks.get(number - 1) : ShownItem.NEW, marks);
    }

    /** Find what a page was opened on in the list as it stands now. */
    Spot find(ShownItem shown, int number) {
        if (shown.isNew()) {
            return new Spot.Added();
        }
        if (number >= 1 && number <= size() && marks.get(number - 1).equals(shown.mark())) {
            return new Spot.At(number - 1);
        }
        var index = marks.indexOf(shown.mark());
        return index >= 0 ? new Spot.At(index) : changed(shown);
    }

    /**
     * Items are changed in their place, taken out, or added at the end: what stands as far behind the last neighbour that
     * is still there, and was not in the list, is what became of the item.
     */
    private Spot changed(ShownItem shown) {
        var before = shown.around().indexOf(shown.mark());
        if (before < 0) {
            return new Spot.Gone();
        }
        var neighbour = before - 1;
        while (neighbour >= 0 && !marks.contains(shown.around().get(neighbour))) {
            neighbour--;
        }
        var start = neighbour < 0 ? -1 : marks.indexOf(shown.around().get(neighbour));
        var index = start + before - neighbour;
        return index < size() && !shown.around().contains(marks.get(index)) ? new Spot.Changed(index) : new Spot.Gone();
    }

    /** Tell whether the list has the item that a page was opened on once, so that nothing else can be meant. */
    boolean hasOnce(ShownItem shown) {
        return Collections.frequency(marks, shown.mark()) == 1;
    }

    /** The number under which a page shows what is typed for the item. */
    int numberOf(ShownItem shown, int number) {
        return switch (find(shown, number)) {
            case Spot.At(var index) -> index + 1;
            case Spot.Changed(var index) -> index + 1;
            case Spot.Added(), Spot.Gone() -> size() + 1;
        };
    }

    /**
     * The list with {@code item}, typed on the page that was opened on {@code shown}; empty when the person must see first
     * what somebody else did, or the list is full.
     *
     * @param since how often the list was written since the page was shown
     * @param chosen which of two versions the person wants; "" when they were not asked
     */
    Optional<GroupItems> after(ShownItem shown, int number, Map<QuestionId, Value> item, int since, String chosen) {
        var spot = find(shown, number);
        if (items.contains(item) && isSettled(spot, since)) {
            return Optional.of(this);
        }
        return switch (spot) {
            case Spot.At(var index) -> Optional.of(replaced(index, item));
            case Spot.Added() -> added(item);
            case Spot.Changed(var index) ->
                switch (chosen) {
                    case Submission.THEIRS -> Optional.of(this);
                    case Submission.BOTH -> added(item);
                    case Submission.YOURS ->
                        Optional.of(replaced(index, item))
                                .filter(_ -> marks.get(index).equals(shown.against()));
                    default -> Optional.empty();
                };
            case Spot.Gone() -> shown.saidGone() || chosen.equals(Submission.BOTH) ? added(item) : Optional.empty();
        };
    }

    /** Tell whether what stands there already is what was meant: sent again after somebody else wrote, or done by both. */
    private static boolean isSettled(Spot spot, int since) {
        return switch (spot) {
            case Spot.At _ -> false;
            case Spot.Added _ -> since > 1;
            case Spot.Changed _, Spot.Gone _ -> since > 0;
        };
    }

    private GroupItems replaced(int index, Map<QuestionId, Value> item) {
        var all = new ArrayList<>(items);
        all.set(index, item);
        return of(group, all);
    }

    private Optional<GroupItems> added(Map<QuestionId, Value> item) {
        if (isFull()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(items);
        all.add(item);
        return Optional.of(of(group, all));
    }

    GroupItems without(int index) {
        var all = new ArrayList<>(items);
        all.remove(index);
        return of(group, all);
    }

    public boolean isFull() {
        return size() >= group.max();
    }

    /** Where the item that a page was opened on is now. */
    sealed interface Spot {

        /** It stands at {@code index} as it was shown. */
        record At(int index) implements Spot {}

        /** It is a new one. */
        record Added() implements Spot {}

        /** Somebody else changed it: what it became stands at {@code index}. */
        record Changed(int index) implements Spot {}

        /** Somebody else took it out. */
        record Gone() implements Spot {}
    }
}
