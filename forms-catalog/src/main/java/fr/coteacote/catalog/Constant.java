package fr.coteacote.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A value set by law for some time.
 *
 * @param value a {@code String}, a {@code Long} or a {@code List<String>}
 * @param validFrom first day
 * @param validTo last day
 */
public record Constant(String id, Object value, LocalDate validFrom, LocalDate validTo, String source) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** What rules read on a day: outside its dates a number is 0, a text empty, a list without elements. */
    public Object valueOn(LocalDate day) {
        if (isValidOn(day)) {
            return value;
        }
        return value instanceof Long ? (Object) 0L : value instanceof List ? List.of() : "";
    }
}
