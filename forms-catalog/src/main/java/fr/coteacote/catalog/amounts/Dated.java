package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the law changes.
 *
 * @param values from the earliest to the latest; each holds until the next begins
 * @param until the last day of the last value
 */
public record Dated(List<Since> values, LocalDate until) {

    public Dated {
        values = List.copyOf(values);
    }

    /** What it is from a day on, and where that is said. */
    public record Since(LocalDate from, BigDecimal value, String source) {}

    /** What it is on a day; empty before the first, and after the last. */
    public Optional<BigDecimal> on(LocalDate day) {
        return day.isAfter(until)
                ? Optional.empty()
                : values.reversed().stream()
                        .filter(one -> !day.isBefore(one.from()))
                        .map(Since::value)
                        .findFirst();
    }
}
