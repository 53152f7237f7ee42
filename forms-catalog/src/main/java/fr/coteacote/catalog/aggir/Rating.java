package fr.coteacote.catalog.aggir;

import java.util.List;

/**
 * What the grid makes of a profile.
 *
 * @param rank 1 to 13, as the law numbers it
 * @param gir 1 to 6: in the groups 1 to 4 one may have the APA (CASF, art. R232-4)
 * @param sums the points in each group that was tried, the last of which decided
 */
public record Rating(int rank, int gir, List<Sum> sums) {

    public Rating {
        sums = List.copyOf(sums);
    }

    /** The points in one group. */
    public record Sum(String group, int points) {

        @Override
        public String toString() {
            return group + "=" + points;
        }
    }
}
