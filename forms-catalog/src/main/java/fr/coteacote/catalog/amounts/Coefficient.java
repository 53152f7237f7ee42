package fr.coteacote.catalog.amounts;

import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the scale, as files call them; most are multiples of the reference amount. */
public enum Coefficient {
    /** The highest plan of help at home, for each GIR (CASF, art. R232-10). */
    CEILING_GIR_1("ceiling-gir-1"),
    CEILING_GIR_2("ceiling-gir-2"),
    CEILING_GIR_3("ceiling-gir-3"),
    CEILING_GIR_4("ceiling-gir-4"),
    /** Up to these resources a month nothing is paid at home (CASF, art. R232-11). */
    NOTHING_TO_PAY_UP_TO("nothing-to-pay-up-to"),
    /** From these on the most is paid. */
    MOST_TO_PAY_FROM("most-to-pay-from"),
    /** The plan is cut in three: up to here … */
    FIRST_SLICE_UP_TO("first-slice-up-to"),
    /** … up to here, and the rest. */
    SECOND_SLICE_UP_TO("second-slice-up-to"),
    /** The most that is paid, as a part of the plan. */
    MOST_TO_PAY("most-to-pay"),
    /** By how much the resources of a couple are divided. */
    COUPLE_AT_HOME("couple-at-home"),
    COUPLE_IN_ESTABLISHMENT("couple-in-establishment"),
    /** The same in an establishment (CASF, art. R232-19). */
    ESTABLISHMENT_LEAST_UP_TO("establishment-least-up-to"),
    ESTABLISHMENT_MOST_FROM("establishment-most-from"),
    ESTABLISHMENT_MOST("establishment-most"),
    /** How many hours at the minimum wage an APA must be worth to be paid (CASF, art. D232-31). */
    NOT_PAID_UP_TO_HOURS("not-paid-up-to-hours"),
    /** The supplement for a rest of who helps, a year (CASF, art. D232-9-1). */
    RESPITE_A_YEAR("respite-a-year"),
    /** What unused property is deemed to bring, as a part of its rental value or of itself (CASF, art. R132-1). */
    BUILDINGS_DEEMED("buildings-deemed"),
    LAND_DEEMED("land-deemed"),
    CAPITAL_DEEMED("capital-deemed");

    private final String id;

    Coefficient(String id) {
        this.id = id;
    }

    /** How files call it. */
    public String id() {
        return id;
    }

    /** Find the one that files call {@code id}. */
    public static Optional<Coefficient> of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
