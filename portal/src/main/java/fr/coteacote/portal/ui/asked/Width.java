package fr.coteacote.portal.ui.asked;

import java.util.Locale;

/** How long the expected answer is: it is seen before it is read. */
public enum Width {
    DAY,
    MONTH,
    YEAR,
    SHORT,
    MEDIUM,
    LONG,
    FULL;

    public String style() {
        return "width-" + name().toLowerCase(Locale.ROOT);
    }
}
