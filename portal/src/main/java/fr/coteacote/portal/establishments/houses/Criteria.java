package fr.coteacote.portal.establishments.houses;

import fr.coteacote.portal.territory.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Each criterion narrows what is found; several together find what each of them finds.
 *
 * @param from where distances are measured from; null for none
 * @param within at most so many kilometres, as the crow flies; null for any distance. Needs {@code from}
 * @param categories one of these; none for any
 * @param units all of these
 * @param stays all of these
 * @param atMostAMonth in euros, for the room and the meals; a house without a price is not found. Null for any
 * @param socialAssistance only where the département may pay
 * @param under60 only where people younger than 60 may come
 * @param freeOn only where a place was said to be free in the week before this day; null for all
 */
public record Criteria(
        @Nullable Position from,
        @Nullable Integer within,
        Set<Category> categories,
        Set<CareUnit> units,
        Set<Stay> stays,
        @Nullable BigDecimal atMostAMonth,
        boolean socialAssistance,
        boolean under60,
        @Nullable LocalDate freeOn) {

    public static final Criteria ANY = new Criteria(null, null, Set.of(), Set.of(), Set.of(), null, false, false, null);

    public Criteria {
        if (within != null && from == null) {
            throw new IllegalArgumentException(
                    "A distance of %d km needs a place to measure it from".formatted(within));
        }
        categories = Set.copyOf(categories);
        units = Set.copyOf(units);
        stays = Set.copyOf(stays);
    }

    public Criteria from(Position place, @Nullable Integer kilometres) {
        return new Criteria(
                place, kilometres, categories, units, stays, atMostAMonth, socialAssistance, under60, freeOn);
    }

    public Criteria withCategories(Set<Category> wanted) {
        return new Criteria(from, within, wanted, units, stays, atMostAMonth, socialAssistance, under60, freeOn);
    }

    public Criteria withUnits(Set<CareUnit> wanted) {
        return new Criteria(from, within, categories, wanted, stays, atMostAMonth, socialAssistance, under60, freeOn);
    }

    public Criteria withStays(Set<Stay> wanted) {
        return new Criteria(from, within, categories, units, wanted, atMostAMonth, socialAssistance, under60, freeOn);
    }

    public Criteria atMost(@Nullable BigDecimal euros) {
        return new Criteria(from, within, categories, units, stays, euros, socialAssistance, under60, freeOn);
    }

    public Criteria withSocialAssistance(boolean wanted) {
        return new Criteria(from, within, categories, units, stays, atMostAMonth, wanted, under60, freeOn);
    }

    public Criteria withUnder60(boolean wanted) {
        return new Criteria(from, within, categories, units, stays, atMostAMonth, socialAssistance, wanted, freeOn);
    }

    public Criteria freeOn(@Nullable LocalDate today) {
        return new Criteria(from, within, categories, units, stays, atMostAMonth, socialAssistance, under60, today);
    }
}
