package fr.coteacote.portal.establishments.houses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a house asks for.
 *
 * @param amount in euros, to the cent
 * @param updated when the house last said so
 * @param source who published it
 */
public record Price(PriceKind kind, BigDecimal amount, LocalDate updated, String source) {

    /** A month is reckoned as 30 days: an indication. */
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

    public Price {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A price is more than 0, and not " + amount);
        }
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public int year() {
        return updated.getYear();
    }

    /** The same for a month of 30 days. */
    public BigDecimal aMonth() {
        return switch (kind.per()) {
            case DAY -> amount.multiply(DAYS).setScale(2, RoundingMode.HALF_UP);
            case MONTH -> amount;
        };
    }
}
