package fr.coteacote.portal.establishments.houses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A house, as open data tells of it; null and what is empty is what nobody said.
 *
 * @param legalEntity who runs it, by its own FINESS number
 * @param housingBenefit whether the aide personnalisée au logement may be asked there
 * @param under60 whether the département lets it take people who are younger than 60
 * @param mergedSections whether one flat participation has taken the place of its dependency tariffs
 * @param prices by kind, those of the last year first
 * @param told when its source last changed what it says
 */
public record Establishment(
        Finess finess,
        @Nullable Finess legalEntity,
        String name,
        Set<Category> categories,
        @Nullable LegalStatus legalStatus,
        Address address,
        @Nullable Located located,
        Contact contact,
        Capacity capacity,
        Set<CareUnit> units,
        Set<Stay> stays,
        @Nullable SocialAssistance socialAssistance,
        @Nullable Boolean housingBenefit,
        @Nullable Boolean under60,
        boolean mergedSections,
        List<Price> prices,
        Set<Acceptance> accepts,
        @Nullable FreePlaces freePlaces,
        LocalDate told) {

    private static final Comparator<Price> LAST_YEAR_FIRST =
            Comparator.comparingInt(Price::year).reversed().thenComparing(Price::kind);

    public Establishment {
        if (name.isBlank() || categories.isEmpty()) {
            throw new IllegalArgumentException("House %s needs a name and a category".formatted(finess.value()));
        }
        categories = Set.copyOf(categories);
        units = Set.copyOf(units);
        stays = Set.copyOf(stays);
        accepts = Set.copyOf(accepts);
        prices = prices.stream().sorted(LAST_YEAR_FIRST).toList();
    }

    /** The categories in the order in which they are always named. */
    public Set<Category> orderedCategories() {
        return EnumSet.copyOf(categories);
    }

    /** The prices of the last year of which any is known. */
    public List<Price> currentPrices() {
        return prices.isEmpty()
                ? List.of()
                : prices.stream()
                        .filter(price -> price.year() == prices.getFirst().year())
                        .toList();
    }

    /**
     * The lowest price of living there for a month: the room and the meals, without care and without what helps to pay.
     *
     * <p>Of houses that know only the price for people whom the département pays for, that one.
     */
    public Optional<Price> lowestPrice() {
        return lowest(PriceKind.Part.LODGING).or(() -> lowest(PriceKind.Part.ASSISTED));
    }

    /** The same as an amount for a month of 30 days. */
    public Optional<BigDecimal> monthlyPrice() {
        return lowestPrice().map(Price::aMonth);
    }

    private Optional<Price> lowest(PriceKind.Part part) {
        return currentPrices().stream()
                .filter(price -> price.kind().isFor(part))
                .min(Comparator.comparing(Price::aMonth));
    }

    /** Tell whether only the hospital asks for a place here. */
    public boolean isAskedByTheHospital() {
        return categories.equals(Set.of(Category.USLD));
    }

    /**
     * The same with what {@code known} says and this one does not: prices of earlier years, who runs it, where it stands,
     * what houses say themselves.
     */
    public Establishment completedBy(Establishment known) {
        var first = prices.stream().mapToInt(Price::year).min().orElse(Integer.MAX_VALUE);
        var all = Stream.concat(prices.stream(), known.prices.stream().filter(price -> price.year() < first))
                .toList();
        return with(
                legalEntity == null ? known.legalEntity : legalEntity,
                located == null ? known.located : located,
                address.inseeCode() == null ? known.address.inseeCode() : address.inseeCode(),
                under60 == null ? known.under60 : under60,
                freePlaces == null ? known.freePlaces : freePlaces,
                all);
    }

    /** The same, run by {@code entity}, standing at {@code place} in the commune {@code inseeCode}. */
    public Establishment placed(@Nullable Finess entity, @Nullable Located place, @Nullable String inseeCode) {
        return with(entity, place, inseeCode, under60, freePlaces, prices);
    }

    private Establishment with(
            @Nullable Finess entity,
            @Nullable Located place,
            @Nullable String inseeCode,
            @Nullable Boolean young,
            @Nullable FreePlaces free,
            List<Price> all) {
        return new Establishment(
                finess,
                entity,
                name,
                categories,
                legalStatus,
                new Address(address.street(), address.postcode(), inseeCode, address.city()),
                place,
                contact,
                capacity,
                units,
                stays,
                socialAssistance,
                housingBenefit,
                young,
                mergedSections,
                all,
                accepts,
                free,
                told);
    }
}
