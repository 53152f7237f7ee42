package fr.coteacote.catalog.amounts;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What counts as resources, in euros a year, for who asks and whom they live with (CASF, art. R232-5 and R132-1). What is not
 * here does not count: housing aids, the pension of veterans, what children pay.
 *
 * @param declared on the last notice of income tax
 * @param taxedAtSource income under prélèvement libératoire
 * @param buildings the rental value of buildings that nobody uses; not of the home
 * @param land the rental value of unused land
 * @param capital money that brings nothing
 */
public record Resources(
        BigDecimal declared, BigDecimal taxedAtSource, BigDecimal buildings, BigDecimal land, BigDecimal capital) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Only what is declared. */
    public static Resources of(BigDecimal declared) {
        return new Resources(declared, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** In euros a month, for one person. */
    BigDecimal aMonth(Scale scale, Household household) {
        var all = declared.add(taxedAtSource)
                .add(buildings.multiply(scale.figure(Coefficient.BUILDINGS_DEEMED)))
                .add(land.multiply(scale.figure(Coefficient.LAND_DEEMED)))
                .add(capital.multiply(scale.figure(Coefficient.CAPITAL_DEEMED)));
        return all.divide(MONTHS.multiply(household.divides(scale)), MathContext.DECIMAL64);
    }
}
