package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of one day.
 *
 * @param day on which they hold
 * @param reference in euros a month
 * @param hourlyWage in euros an hour
 */
public record Scale(LocalDate day, BigDecimal reference, BigDecimal hourlyWage, Map<Coefficient, BigDecimal> values) {

    public Scale {
        values = Map.copyOf(values);
    }

    /** A figure as it is written. */
    public BigDecimal figure(Coefficient coefficient) {
        return Objects.requireNonNull(values.get(coefficient));
    }

    /** A multiple of the reference amount, in euros, not rounded. */
    BigDecimal multiple(Coefficient coefficient) {
        return figure(coefficient).multiply(reference);
    }

    /** A multiple of the reference amount, in euros and cents. */
    public BigDecimal amount(Coefficient coefficient) {
        return cents(multiple(coefficient));
    }

    /**
     * The highest plan of help at home, in euros a month (CASF, art. R232-10).
     *
     * @param gir 1 to 4: in the others there is no APA
     */
    public BigDecimal ceiling(int gir) {
        return amount(
                switch (gir) {
                    case 1 -> Coefficient.CEILING_GIR_1;
                    case 2 -> Coefficient.CEILING_GIR_2;
                    case 3 -> Coefficient.CEILING_GIR_3;
                    case 4 -> Coefficient.CEILING_GIR_4;
                    default ->
                        throw new IllegalArgumentException("There is no APA in GIR %d: ask for 1 to 4".formatted(gir));
                });
    }

    /** An APA of so much a month, or less, is not paid (CASF, art. D232-31). */
    public BigDecimal notPaidUpTo() {
        return cents(figure(Coefficient.NOT_PAID_UP_TO_HOURS).multiply(hourlyWage));
    }

    /** To the cent; no text says where half a cent goes, and the threshold of 2025 (918.285) was published as 918.28. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}
