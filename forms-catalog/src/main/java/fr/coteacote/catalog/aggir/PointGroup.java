package fr.coteacote.catalog.aggir;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One of the tables that are tried in order: the points of each letter, and the sums from which on a rank is reached.
 *
 * @param name as the law calls it
 * @param partly the points of the letter B
 * @param nothing the points of the letter C; the letter A has none
 * @param thresholds from the highest to the lowest
 */
public record PointGroup(
        String name, Map<Activity, Integer> partly, Map<Activity, Integer> nothing, List<Threshold> thresholds) {

    public PointGroup {
        partly = Map.copyOf(new EnumMap<>(partly));
        nothing = Map.copyOf(new EnumMap<>(nothing));
        thresholds = List.copyOf(thresholds);
    }

    /** The rank of those who reach a sum. */
    public record Threshold(int atLeast, int rank) {}

    /** The points of a profile. */
    int sum(Profile profile) {
        int sum = 0;
        for (var activity : Activity.values()) {
            sum += switch (profile.of(activity)) {
                case A -> 0;
                case B -> partly.getOrDefault(activity, 0);
                case C -> nothing.getOrDefault(activity, 0);
            };
        }
        return sum;
    }

    /** The rank that a sum reaches; empty when it reaches none here, and the next group is tried. */
    OptionalInt rank(int sum) {
        return thresholds.stream()
                .filter(threshold -> sum >= threshold.atLeast())
                .mapToInt(Threshold::rank)
                .findFirst();
    }
}
