package fr.coteacote.catalog.aggir;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The arithmetic that leads from letters to the GIR (CASF, annexe 2-2): total, and the same for the same letters.
 *
 * <p>It is <em>not</em> monotone: thirty times a worse letter gives a better group. That is the law's doing, and is kept.
 *
 * @param groups tried in order
 * @param otherwise the rank of who reaches no threshold
 * @param girs the GIR of each rank, from the first on
 * @param source where the figures come from
 */
public record Grid(List<PointGroup> groups, int otherwise, List<Integer> girs, String source) {

    public Grid {
        groups = List.copyOf(groups);
        girs = List.copyOf(girs);
    }

    /** Rate a profile. */
    public Rating rate(Profile profile) {
        var sums = new ArrayList<Rating.Sum>();
        for (var group : groups) {
            int sum = group.sum(profile);
            sums.add(new Rating.Sum(group.name(), sum));
            var rank = group.rank(sum);
            if (rank.isPresent()) {
                return rated(rank.getAsInt(), sums);
            }
        }
        return rated(otherwise, sums);
    }

    private Rating rated(int rank, List<Rating.Sum> sums) {
        return new Rating(rank, girs.get(rank - 1), sums);
    }

    /** Find the best and the worst group of all the profiles that {@code possible} leaves open. */
    public Span span(Map<Activity, Set<Letter>> possible) {
        var girs = profiles(possible).mapToInt(profile -> rate(profile).gir()).summaryStatistics();
        return new Span(girs.getMin(), girs.getMax());
    }

    private static Stream<Profile> profiles(Map<Activity, Set<Letter>> possible) {
        var profiles = Stream.of(Profile.parse("AAAAAAAA"));
        for (var activity : Activity.values()) {
            var letters = possible.getOrDefault(activity, EnumSet.allOf(Letter.class));
            profiles = profiles.flatMap(profile -> letters.stream().map(letter -> profile.with(activity, letter)));
        }
        return profiles;
    }
}
