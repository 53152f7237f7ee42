package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All figures by which the APA is reckoned, of all years that are written.
 *
 * @param reference the amount of which most others are multiples, in euros a month
 * @param hourlyWage the minimum wage, in euros an hour
 */
public record Scales(Dated reference, Dated hourlyWage, Map<Coefficient, Dated> coefficients) {

    public Scales {
        coefficients = Map.copyOf(coefficients);
    }

    /** The scale of a day; empty where a figure of it is not written: last year's is never taken in its place. */
    public Optional<Scale> on(LocalDate day) {
        var values = new EnumMap<Coefficient, BigDecimal>(Coefficient.class);
        coefficients.forEach((coefficient, dated) -> dated.on(day).ifPresent(value -> values.put(coefficient, value)));
        return values.size() < Coefficient.values().length
                ? Optional.empty()
                : reference
                        .on(day)
                        .flatMap(amount -> hourlyWage.on(day).map(wage -> new Scale(day, amount, wage, values)));
    }
}
