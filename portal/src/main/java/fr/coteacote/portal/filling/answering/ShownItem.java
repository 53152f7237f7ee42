package fr.coteacote.portal.filling.answering;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which item of a repeated group a page was opened on, as its hidden fields say: numbers move when an item is taken out,
 * so an item goes by a mark of what it said.
 *
 * @param mark of the item; {@link #NEW} for one more, and after it what tells two of them in two tabs apart
 * @param around the marks of the whole list as it was shown, in order
 * @param against the mark of what somebody else made of the item, once that was shown beside what is typed; or ""
 * @param saidGone whether the page has said that the item was taken out meanwhile
 */
public record ShownItem(String mark, List<String> around, String against, boolean saidGone) {

    /** How the mark of an item begins that is not in the list yet. */
    static final String NEW = "nouveau";

    private static final Pattern NEW_MARK = Pattern.compile(NEW + "(-[0-9a-f]{16})?");
    private static final String MARK = "_element";
    private static final String AROUND = "_liste";
    private static final String AGAINST = "_face";
    private static final String GONE = "_retire";
    private static final int LONGEST = 100;

    public ShownItem {
        around = List.copyOf(around);
    }

    ShownItem(String mark, List<String> around) {
        this(mark, around, "", false);
    }

    /** Read what a page says; empty for one that was opened before pages said it. */
    static Optional<ShownItem> from(Submission submission) {
        var mark = submission.first(MARK);
        if (!NEW_MARK.matcher(mark).matches() && !GroupItems.isMark(mark)) {
            return Optional.empty();
        }
        var around = Stream.of(submission.first(AROUND).split(",", LONGEST))
                .filter(GroupItems::isMark)
                .toList();
        return Optional.of(new ShownItem(
                mark, around, submission.first(AGAINST), submission.first(GONE).equals("oui")));
    }

    boolean isNew() {
        return mark.startsWith(NEW);
    }

    /** The same on one page alone: what is typed for one more item in another tab is for another item. */
    ShownItem onOnePage() {
        return isNew()
                ? new ShownItem(
                        "%s-%s"
                                .formatted(
                                        NEW,
                                        HexFormat.of()
                                                .toHexDigits(UUID.randomUUID().getMostSignificantBits())),
                        around)
                : this;
    }

    /** The same on a page that shows what somebody else made of the item. */
    ShownItem metBy(String changed) {
        return new ShownItem(mark, around, changed, false);
    }

    /** The same on a page that says that the item was taken out. */
    ShownItem gone() {
        return new ShownItem(mark, around, "", true);
    }

    /** The hidden fields that say it. */
    public Map<String, List<String>> carried() {
        var carried = new LinkedHashMap<String, List<String>>();
        carried.put(MARK, List.of(mark));
        carried.put(AROUND, List.of(String.join(",", around)));
        if (!against.isEmpty()) {
            carried.put(AGAINST, List.of(against));
        }
        if (saidGone) {
            carried.put(GONE, List.of("oui"));
        }
        return carried;
    }
}
