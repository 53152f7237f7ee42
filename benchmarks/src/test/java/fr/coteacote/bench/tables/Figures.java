package fr.coteacote.bench.tables;

import java.util.Arrays;
import java.util.Collection;

/** Several measures of one thing, in ascending order. */
public final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Keep a copy of {@code measures}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Figures of(Collection<? extends Number> measures) {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured; at least one measure is needed");
        }
        var sorted = measures.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /** The one in the middle; of an even number, halfway between the two in the middle. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest one that {@code percent} per cent of all do not exceed.
     *
     * @throws IllegalArgumentException when {@code percent} is not above 0 and at most 100
     */
    public double percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "There is no percentile %s; it is above 0 and at most 100".formatted(percent));
        }
        return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1];
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }
}
