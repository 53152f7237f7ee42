package fr.coteacote.catalog.aggir;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a family's own answers let one suppose. Only the équipe médico-sociale decides, after a visit (CASF, art. L232-6 and
 * R232-7): people take "with difficulty" for "not at all", and one letter may change two groups. So it is a range, in which an
 * act of which nothing is known may have any letter.
 *
 * <p>The answers are health data: what is estimated is told and not kept.
 *
 * @param span between which groups
 * @param helped the activities that are not done alone, whatever is unknown: those that weighed
 * @param unknown the activities of which something is not known
 */
public record Estimate(Span span, List<Activity> helped, List<Activity> unknown) {

    public Estimate {
        helped = List.copyOf(helped);
        unknown = List.copyOf(unknown);
    }

    /** Estimate from the acts of which a letter is known. */
    public static Estimate of(Grid grid, Map<Act, Letter> known) {
        var possible = new EnumMap<Activity, Set<Letter>>(Activity.class);
        for (var activity : Activity.values()) {
            possible.put(
                    activity,
                    Combining.possible(
                            activity,
                            Act.of(activity).stream()
                                    .map(act -> letters(known, act))
                                    .toList()));
        }
        return new Estimate(
                grid.span(possible),
                possible.entrySet().stream()
                        .filter(activity -> !activity.getValue().contains(Letter.A))
                        .map(Map.Entry::getKey)
                        .toList(),
                Stream.of(Activity.values())
                        .filter(activity -> !known.keySet().containsAll(Act.of(activity)))
                        .toList());
    }

    private static Set<Letter> letters(Map<Act, Letter> known, Act act) {
        var letter = known.get(act);
        return letter == null ? EnumSet.allOf(Letter.class) : EnumSet.of(letter);
    }
}
