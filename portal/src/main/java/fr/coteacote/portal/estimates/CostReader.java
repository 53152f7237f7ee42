package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.amounts.AtHome;
import fr.coteacote.catalog.amounts.Household;
import fr.coteacote.catalog.amounts.Resources;
import fr.coteacote.catalog.amounts.Scale;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the form by which somebody reckons, or says of each field how to mend it. */
final class CostReader {

    static final String HOUSEHOLD = "foyer";
    static final String ALONE = "seul";
    static final String COUPLE = "couple";

    private final Scale scale;
    private final Map<CostField, BigDecimal> amounts = new EnumMap<>(CostField.class);
    private final Map<String, String> faults = new LinkedHashMap<>();

    private CostReader(Scale scale) {
        this.scale = scale;
    }

    /** Reckon with what was typed. */
    static Read read(Scale scale, TypedCost typed) {
        return new CostReader(scale).read(typed);
    }

    private Read read(TypedCost typed) {
        for (var field : CostField.values()) {
            read(field, typed.get(field.id()));
        }
        var household = household(typed.get(HOUSEHOLD));
        var ceiling = scale.ceiling(1);
        if (amount(CostField.PLAN).compareTo(ceiling) > 0) {
            faults.put(
                    CostField.PLAN.id(),
                    "Un plan d’aide ne dépasse pas %s. Écrivez un montant plus petit."
                            .formatted(Euros.aMonth(ceiling)));
        }
        return faults.isEmpty() && household.isPresent()
                ? new Read.Right(AtHome.of(scale, amount(CostField.PLAN), resources(), household.get()))
                : new Read.Wrong(faults);
    }

    private void read(CostField field, String written) {
        switch (field.kind().parse(Typed.of(written), scale.day())) {
            case Parsed.Accepted(Value.Money(var cents)) -> amounts.put(field, BigDecimal.valueOf(cents, 2));
            case Parsed.Accepted _ -> throw new IllegalStateException("An amount is money");
            case Parsed.Rejected(var problems) ->
                faults.put(field.id(), problems.getFirst().message());
            case Parsed.Blank _ -> {
                if (field == CostField.PLAN || field == CostField.DECLARED) {
                    faults.put(field.id(), field.kind().askAgain());
                }
            }
        }
    }

    private Optional<Household> household(String written) {
        return switch (written) {
            case ALONE -> Optional.of(Household.ALONE);
            case COUPLE -> Optional.of(Household.COUPLE_AT_HOME);
            default -> {
                faults.put(HOUSEHOLD, "Choisissez avec qui vous vivez.");
                yield Optional.empty();
            }
        };
    }

    private Resources resources() {
        return new Resources(
                amount(CostField.DECLARED),
                amount(CostField.TAXED_AT_SOURCE),
                amount(CostField.BUILDINGS),
                amount(CostField.LAND),
                amount(CostField.CAPITAL));
    }

    private BigDecimal amount(CostField field) {
        return amounts.getOrDefault(field, BigDecimal.ZERO);
    }

    /** What came of reading. */
    sealed interface Read {

        record Right(AtHome cost) implements Read {}

        /** What to mend, by the id of the field. */
        record Wrong(Map<String, String> faults) implements Read {
            public Wrong {
                faults = new LinkedHashMap<>(faults);
            }
        }
    }
}
