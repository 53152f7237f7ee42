package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Per;
import fr.coteacote.catalog.kinds.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How amounts are said. */
final class Euros {

    private Euros() {}

    static String say(BigDecimal amount) {
        return say(amount, Per.ONCE);
    }

    static String aMonth(BigDecimal amount) {
        return say(amount, Per.MONTH);
    }

    /** Without cents, for what is only an indication. */
    static String about(BigDecimal amount) {
        return say(amount.setScale(0, RoundingMode.HALF_UP));
    }

    private static String say(BigDecimal amount, Per per) {
        return new Amount(per).say(new Value.Money(amount.movePointRight(2).longValue()));
    }
}
