package fr.coteacote.catalog.aggir;

/** What an estimate lets one say: never that somebody has a right, or has none. */
public enum Outlook {
    /** All answers that are possible lead to a group in which one may have the APA. */
    APA_SEEMS_USEFUL,
    /** None does; one may ask for it all the same (CASF, art. L232-14). */
    OTHER_HELP_SEEMS_TO_FIT,
    /** Some do: a visit tells. */
    ONLY_A_VISIT_TELLS
}
