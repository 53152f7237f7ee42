package fr.coteacote.catalog.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import fr.coteacote.catalog.loading.Estimates;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the APA may amount to: the published figures, worked examples, and the laws of the formula. */
class AmountsTest {

    private static final Scales SCALES = Estimates.fromClassPath().scales();
    private static final Scale SCALE_2026 = on("2026-01-01");

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 1852.03, 1487.11, 1074.49, 716.72, 864.60, 3184.11, 2635.54, 4054.67",
        "2024-01-01, 1955.60, 1581.44, 1143.09, 762.87, 877.90, 3233.10, 2676.09, 4117.06",
        "2025-01-01, 2045.56, 1654.18, 1195.67, 797.96, 918.28, 3381.82, 2799.19, 4306.44",
        "2026-01-01, 2080.33, 1682.30, 1215.99, 811.52, 933.89, 3439.31, 2846.77, 4379.64",
        "2026-12-31, 2080.33, 1682.30, 1215.99, 811.52, 933.89, 3439.31, 2846.77, 4379.64"
    })
    void the_figures_of_a_year_are_those_that_were_published(
            String day,
            BigDecimal gir1,
            BigDecimal gir2,
            BigDecimal gir3,
            BigDecimal gir4,
            BigDecimal nothing,
            BigDecimal most,
            BigDecimal least,
            BigDecimal mostInEstablishment) {
        var scale = on(day);

        assertThat(scale.ceiling(1)).isEqualTo(gir1);
        assertThat(scale.ceiling(2)).isEqualTo(gir2);
        assertThat(scale.ceiling(3)).isEqualTo(gir3);
        assertThat(scale.ceiling(4)).isEqualTo(gir4);
        assertThat(scale.amount(Coefficient.NOTHING_TO_PAY_UP_TO)).isEqualTo(nothing);
        assertThat(scale.amount(Coefficient.MOST_TO_PAY_FROM)).isEqualTo(most);
        assertThat(scale.amount(Coefficient.ESTABLISHMENT_LEAST_UP_TO)).isEqualTo(least);
        assertThat(scale.amount(Coefficient.ESTABLISHMENT_MOST_FROM)).isEqualTo(mostInEstablishment);
    }

    @Test
    void the_other_figures_of_2026_are_those_that_were_published() {
        assertThat(SCALE_2026.amount(Coefficient.FIRST_SLICE_UP_TO)).isEqualTo("408.34");
        assertThat(SCALE_2026.amount(Coefficient.SECOND_SLICE_UP_TO)).isEqualTo("641.49");
        assertThat(SCALE_2026.amount(Coefficient.RESPITE_A_YEAR)).isEqualTo("583.52");
        assertThat(SCALE_2026.notPaidUpTo()).isEqualTo("36.06");
        assertThat(on("2026-06-01").notPaidUpTo()).isEqualTo("36.93");
    }

    @Test
    void a_year_whose_scale_is_not_written_has_none_and_never_that_of_another() {
        assertThat(SCALES.on(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(SCALES.on(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SCALE_2026.ceiling(5));
    }

    @ParameterizedTest
    @CsvSource({
        "300, 900, 0.00, 300.00, true",
        "300, 1500, 61.01, 238.99, true",
        "500, 1500, 93.02, 406.98, true",
        "900, 1500, 128.45, 771.55, true",
        "400, 3600, 360.00, 40.00, true",
        "350, 3600, 315.00, 35.00, false"
    })
    void somebody_alone_pays(BigDecimal plan, int monthly, BigDecimal share, BigDecimal apa, boolean paid) {
        assertThat(AtHome.of(SCALE_2026, plan, monthly(monthly), Household.ALONE))
                .isEqualTo(new AtHome(Scale.cents(plan), share, apa, paid));
    }

    @ParameterizedTest
    @CsvSource({"900, 2600, 135.99, 764.01", "900, 3700, 323.72, 576.28"})
    void a_couple_at_home_pays_by_what_each_has(BigDecimal plan, int monthly, BigDecimal share, BigDecimal apa) {
        assertThat(AtHome.of(SCALE_2026, plan, monthly(monthly), Household.COUPLE_AT_HOME))
                .isEqualTo(new AtHome(Scale.cents(plan), share, apa, true));
    }

    @Test
    void property_that_nobody_uses_is_deemed_to_bring_something() {
        var resources = new Resources(euros("18000"), euros("300"), euros("1200"), euros("100"), euros("8000"));

        assertThat(Scale.cents(resources.aMonth(SCALE_2026, Household.ALONE))).isEqualTo("1601.67");
        assertThat(AtHome.of(SCALE_2026, euros("700"), resources, Household.ALONE))
                .isEqualTo(new AtHome(euros("700.00"), euros("135.07"), euros("564.93"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 19.55, 17.46, 15.02, 12.89",
        "1200, 88.56, 77.72, 65.02, 54.00",
        "1500, 219.84, 189.02, 152.92, 121.60",
        "2000, 512.68, 430.30, 333.79, 250.08",
        "2500, 898.07, 741.30, 557.65, 398.35",
        "3000, 1376.00, 1122.02, 824.48, 566.40",
        "3500, 1872.30, 1514.07, 1094.39, 730.37"
    })
    void for_the_highest_plan_of_each_group_one_pays(
            int monthly, BigDecimal gir1, BigDecimal gir2, BigDecimal gir3, BigDecimal gir4) {
        var shares = new BigDecimal[] {gir1, gir2, gir3, gir4};
        for (int gir = 1; gir <= 4; gir++) {
            assertThat(share(SCALE_2026.ceiling(gir), monthly * 100))
                    .as("GIR %d", gir)
                    .isEqualTo(shares[gir - 1]);
        }
    }

    @Test
    void one_never_pays_less_for_having_more_or_for_a_larger_plan_and_never_more_than_nine_tenths() {
        qt().forAll(
                        integers().between(0, 210_000),
                        integers().between(0, 600_000),
                        integers().between(0, 50_000))
                .checkAssert((plan, monthly, more) -> {
                    var share = share(cents(plan), monthly);

                    assertThat(share(cents(plan), monthly + more)).isGreaterThanOrEqualTo(share);
                    assertThat(share(cents(plan + more), monthly)).isGreaterThanOrEqualTo(share);
                    assertThat(share)
                            .isBetween(BigDecimal.ZERO, Scale.cents(cents(plan).multiply(new BigDecimal("0.9"))));
                });
    }

    @Test
    void a_cent_of_resources_more_never_costs_a_euro() {
        for (int monthly = 0; monthly < 400_000; monthly += 7) {
            var plan = SCALE_2026.ceiling(1);
            assertThat(share(plan, monthly + 1).subtract(share(plan, monthly)))
                    .as("%d", monthly)
                    .isLessThan(new BigDecimal("0.05"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, 6.50, 405.00", "3200, 8.99, 330.34", "5000, 17.30, 81.00"})
    void in_an_establishment_one_pays_a_day(int monthly, BigDecimal share, BigDecimal apa) {
        assertThat(InEstablishment.of(SCALE_2026, euros("20.00"), euros("6.50"), 30, monthly(monthly), Household.ALONE))
                .isEqualTo(new InEstablishment(share, apa));
    }

    private static BigDecimal share(BigDecimal plan, int monthlyCents) {
        return AtHome.of(
                        SCALE_2026,
                        plan,
                        Resources.of(cents(monthlyCents).multiply(BigDecimal.valueOf(12))),
                        Household.ALONE)
                .share();
    }

    private static Resources monthly(int euros) {
        return Resources.of(BigDecimal.valueOf(euros * 12L));
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static BigDecimal euros(String euros) {
        return new BigDecimal(euros);
    }

    private static Scale on(String day) {
        return SCALES.on(LocalDate.parse(day)).orElseThrow();
    }
}
