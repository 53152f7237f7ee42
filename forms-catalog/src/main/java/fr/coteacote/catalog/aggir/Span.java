package fr.coteacote.catalog.aggir;

/**
 * The groups between which somebody is, as far as is known.
 *
 * @param lowest the one of the greatest loss of autonomy, 1 to 6
 * @param highest the one of the least
 */
public record Span(int lowest, int highest) {

    /** The last group in which one may have the APA (CASF, art. R232-4). */
    static final int LAST_WITH_APA = 4;

    /** @throws IllegalArgumentException when they are not groups, or the other way round */
    public Span {
        if (lowest < 1 || highest > 6 || lowest > highest) {
            throw new IllegalArgumentException("There is no range from GIR %d to GIR %d".formatted(lowest, highest));
        }
    }

    /** Tell what may be said of it. */
    public Outlook outlook() {
        if (highest <= LAST_WITH_APA) {
            return Outlook.APA_SEEMS_USEFUL;
        }
        return lowest > LAST_WITH_APA ? Outlook.OTHER_HELP_SEEMS_TO_FIT : Outlook.ONLY_A_VISIT_TELLS;
    }
}
