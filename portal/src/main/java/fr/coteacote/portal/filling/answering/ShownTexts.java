package fr.coteacote.portal.filling.answering;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the texts that are kept, and are no answers yet, a page has shown, as its hidden field says: it replaces these and
 * what it has handed over itself, and nothing that somebody else, another device or another tab has kept since.
 *
 * @param page what tells the page from all others, and from itself when it is shown again
 * @param marks of the texts that it was drawn with
 */
public record ShownTexts(String page, Set<String> marks) {

    private static final String FIELD = "_garde";
    private static final int MOST = 10;

    public ShownTexts {
        marks = Set.copyOf(marks);
    }

    /** A page that is drawn now, with {@code kept}. */
    static ShownTexts on(Stream<Submission> kept) {
        return new ShownTexts(
                UUID.randomUUID().toString(), kept.map(Submission::mark).collect(Collectors.toSet()));
    }

    /** Read what a page says; empty for one that was drawn before pages said it. */
    static Optional<ShownTexts> from(Submission submission) {
        var said = submission.first(FIELD);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var parts = Arrays.asList(said.split(",", MOST));
        return Optional.of(new ShownTexts(parts.getFirst(), new LinkedHashSet<>(parts.subList(1, parts.size()))));
    }

    /** Tell whether who sends {@code submission} has seen {@code kept}, or typed it on the same page. */
    static boolean isSeenBy(Submission submission, Submission kept) {
        return from(submission)
                .map(shown -> shown.marks.contains(kept.mark())
                        || from(kept).filter(it -> it.page.equals(shown.page)).isPresent())
                .orElse(true);
    }

    /** The hidden field that says it. */
    public Map<String, List<String>> carried() {
        return Map.of(
                FIELD,
                List.of(Stream.concat(Stream.of(page), marks.stream().sorted()).collect(Collectors.joining(","))));
    }
}
