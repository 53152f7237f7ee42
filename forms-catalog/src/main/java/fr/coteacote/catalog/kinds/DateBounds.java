package fr.coteacote.catalog.kinds;

import java.time.LocalDate;

/** The first and the last day a date may be. */
public record DateBounds(DateBound min, DateBound max) {

    /** From 130 years ago to 30 years ahead: only typing mistakes are outside. */
    public static final DateBounds WIDE =
            new DateBounds(new DateBound.FromToday(-130, 0, 0), new DateBound.FromToday(30, 0, 0));

    public LocalDate first(LocalDate today) {
        return min.on(today);
    }

    public LocalDate last(LocalDate today) {
        return max.on(today);
    }
}
