package fr.coteacote.resilience;

import java.util.List;

/** Where the pages of the form of the trials are: an address calls each by its number. */
final class TrialForm {

    private static final List<String> PAGES = List.of("mot", "paire", "liste", "courriel");

    private TrialForm() {}

    /**
     * The address of the page called {@code name}.
     *
     * @throws IllegalArgumentException when there is none
     */
    static String page(String draft, String name) {
        var place = PAGES.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("The form of the trials has no page " + name);
        }
        return "%s/%d".formatted(draft, place + 1);
    }

    /** The address of line {@code number} of the list, counted from 1. */
    static String line(String draft, int number) {
        return "%s/%d".formatted(page(draft, "liste"), number);
    }
}
