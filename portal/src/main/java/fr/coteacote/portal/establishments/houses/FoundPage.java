package fr.coteacote.portal.establishments.houses;

import java.util.List;

/**
 * A page of what was found: the nearest first, of those as near the cheapest.
 *
 * @param number from 1 on
 * @param total how many were found on all pages
 */
public record FoundPage(int number, int total, List<Found> found) {

    /** How many stand on a page. */
    public static final int SIZE = 10;

    public FoundPage {
        found = List.copyOf(found);
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** The place of the first of this page among all. */
    public int first() {
        return (number - 1) * SIZE + 1;
    }
}
