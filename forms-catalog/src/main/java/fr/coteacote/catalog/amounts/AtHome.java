package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is left to pay of a plan of help at home (CASF, art. R232-11): the larger the plan, the smaller the part of it that is
 * paid, since 2016.
 *
 * @param plan in euros a month
 * @param share what the person pays of it
 * @param apa the rest
 * @param paid whether so little is paid at all (CASF, art. D232-31)
 */
public record AtHome(BigDecimal plan, BigDecimal share, BigDecimal apa, boolean paid) {

    private static final BigDecimal MIDDLE_LEAST = new BigDecimal("0.4");
    private static final BigDecimal MIDDLE_REST = new BigDecimal("0.6");
    private static final BigDecimal LAST_LEAST = new BigDecimal("0.2");
    private static final BigDecimal LAST_REST = new BigDecimal("0.8");

    /**
     * Reckon it.
     *
     * @param plan what is used of the plan, in euros a month; at most the ceiling of the GIR
     */
    public static AtHome of(Scale scale, BigDecimal plan, Resources resources, Household household) {
        var share = Scale.cents(share(scale, plan, resources.aMonth(scale, household)));
        var apa = Scale.cents(plan).subtract(share);
        return new AtHome(Scale.cents(plan), share, apa, apa.compareTo(scale.notPaidUpTo()) > 0);
    }

    private static BigDecimal share(Scale scale, BigDecimal plan, BigDecimal monthly) {
        var least = scale.multiple(Coefficient.NOTHING_TO_PAY_UP_TO);
        var most = scale.multiple(Coefficient.MOST_TO_PAY_FROM);
        var part = scale.figure(Coefficient.MOST_TO_PAY);
        if (monthly.compareTo(least) <= 0) {
            return BigDecimal.ZERO;
        }
        if (monthly.compareTo(most) > 0) {
            return part.multiply(plan);
        }
        var rate = monthly.subtract(least).divide(most.subtract(least), MathContext.DECIMAL64);
        var first = plan.min(scale.multiple(Coefficient.FIRST_SLICE_UP_TO));
        var second = plan.min(scale.multiple(Coefficient.SECOND_SLICE_UP_TO)).subtract(first);
        var last = plan.subtract(first).subtract(second);
        return part.multiply(rate)
                .multiply(first.add(weighed(second, MIDDLE_LEAST, MIDDLE_REST, rate))
                        .add(weighed(last, LAST_LEAST, LAST_REST, rate)));
    }

    private static BigDecimal weighed(BigDecimal slice, BigDecimal least, BigDecimal rest, BigDecimal rate) {
        return slice.multiply(least.add(rest.multiply(rate)));
    }
}
