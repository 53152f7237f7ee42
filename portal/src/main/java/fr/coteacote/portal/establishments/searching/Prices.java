package fr.coteacote.portal.establishments.searching;

import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Per;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.establishments.houses.Price;
import fr.coteacote.portal.establishments.houses.PriceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How prices are said. */
final class Prices {

    private Prices() {}

    /** "64,20 € par jour", as the house gave it. */
    static String say(Price price) {
        return switch (price.kind().per()) {
            case DAY -> euros(price.amount(), Per.ONCE) + " par jour";
            case MONTH -> euros(price.amount(), Per.MONTH);
        };
    }

    /** "1 926 € par mois", without cents. */
    static String aMonth(BigDecimal amount) {
        return euros(amount.setScale(0, RoundingMode.HALF_UP), Per.MONTH);
    }

    /** The same of a price for a day, as far as a month of it means anything. */
    static String withMonth(Price price) {
        return price.kind().per() == PriceKind.Per.DAY && price.kind() != PriceKind.DAY_CARE
                ? "%s, soit environ %s"
                        .formatted(
                                say(price),
                                euros(price.aMonth().setScale(0, RoundingMode.HALF_UP), Per.ONCE) + " pour 30 jours")
                : say(price);
    }

    private static String euros(BigDecimal amount, Per per) {
        return new Amount(per).say(new Value.Money(amount.movePointRight(2).longValue()));
    }
}
