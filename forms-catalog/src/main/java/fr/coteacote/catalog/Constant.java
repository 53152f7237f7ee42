package fr.coteacote.catalog;

import java.time.LocalDate;

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
}
