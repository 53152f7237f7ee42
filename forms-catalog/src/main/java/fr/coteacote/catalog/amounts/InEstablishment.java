package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is left to pay of the dependency tariff of an establishment, a day (CASF, art. R232-19 and R232-27). Some départements
 * have no such APA since 1 July 2025.
 *
 * @param share what the person pays, in euros a day
 * @param apa the rest, in euros for all the days
 */
public record InEstablishment(BigDecimal share, BigDecimal apa) {

    /**
     * Reckon it.
     *
     * @param tariff of the person's GIR, in euros a day
     * @param least the tariff of GIR 5 and 6, which everybody pays
     */
    public static InEstablishment of(
            Scale scale, BigDecimal tariff, BigDecimal least, int days, Resources resources, Household household) {
        var monthly = resources.aMonth(scale, household);
        var from = scale.multiple(Coefficient.ESTABLISHMENT_LEAST_UP_TO);
        var to = scale.multiple(Coefficient.ESTABLISHMENT_MOST_FROM);
        var rate = monthly.max(from).min(to).subtract(from).divide(to.subtract(from), MathContext.DECIMAL64);
        var share = least.add(tariff.subtract(least)
                .multiply(scale.figure(Coefficient.ESTABLISHMENT_MOST))
                .multiply(rate));
        return new InEstablishment(
                Scale.cents(share), Scale.cents(tariff.subtract(share).multiply(BigDecimal.valueOf(days))));
    }
}
