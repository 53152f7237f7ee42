package fr.coteacote.portal.establishments.houses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.territory.CommuneCentres;
import fr.coteacote.portal.territory.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Looking for a house among the 40 that come with the portal, in a real database. */
@SpringBootTest(
        properties = {OwnDatabase.TERRITORY, "portal.establishments.lists=classpath:establishments/fictitious.csv"})
@ContextConfiguration(initializers = OwnDatabase.class)
class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Position LYON_3 = centre("69123", "69003");

    /** Each criterion that somebody may add, and what it means. */
    private static final Map<UnaryOperator<Criteria>, Predicate<Establishment>> CRITERIA = new LinkedHashMap<>();

    static {
        CRITERIA.put(criteria -> criteria.from(LYON_3, 10), house -> isWithin(house, 10));
        CRITERIA.put(
                criteria -> criteria.withCategories(Set.of(Category.EHPAD, Category.USLD)),
                house -> house.categories().contains(Category.EHPAD)
                        || house.categories().contains(Category.USLD));
        CRITERIA.put(
                criteria -> criteria.withUnits(Set.of(CareUnit.ALZHEIMER, CareUnit.PASA)),
                house -> house.units().containsAll(Set.of(CareUnit.ALZHEIMER, CareUnit.PASA)));
        CRITERIA.put(
                criteria -> criteria.withStays(Set.of(Stay.TEMPORARY)),
                house -> house.stays().contains(Stay.TEMPORARY));
        CRITERIA.put(
                criteria -> criteria.atMost(new BigDecimal("2100")),
                house -> house.monthlyPrice()
                        .filter(price -> price.compareTo(new BigDecimal("2100")) <= 0)
                        .isPresent());
        CRITERIA.put(
                criteria -> criteria.withSocialAssistance(true),
                house -> house.socialAssistance() != null
                        && house.socialAssistance().isGiven());
        CRITERIA.put(criteria -> criteria.withUnder60(true), house -> Boolean.TRUE.equals(house.under60()));
        CRITERIA.put(
                criteria -> criteria.freeOn(TODAY),
                house -> house.freePlaces() != null
                        && house.freePlaces().count() > 0
                        && house.freePlaces().isFreshOn(TODAY));
    }

    @Autowired
    private Establishments establishments;

    @Test
    void each_criterion_finds_the_houses_that_it_means_and_narrows() {
        assertThat(ids(Criteria.ANY)).hasSize(40);
        CRITERIA.forEach((criterion, meaning) -> assertThat(ids(criterion.apply(Criteria.ANY)))
                .isNotEmpty()
                .hasSizeLessThan(40)
                .isEqualTo(establishments.all().stream()
                        .map(KeptEstablishment::house)
                        .filter(meaning)
                        .map(house -> house.finess().value())
                        .collect(Collectors.toSet())));
    }

    @Test
    void several_criteria_find_what_each_of_them_finds() {
        var criteria = List.copyOf(CRITERIA.keySet());
        var alone = criteria.stream()
                .map(criterion -> ids(criterion.apply(Criteria.ANY)))
                .toList();

        for (int chosen = 0; chosen < (1 << criteria.size()); chosen++) {
            var together = Criteria.ANY;
            var all = ids(Criteria.ANY);
            for (int one = 0; one < criteria.size(); one++) {
                if ((chosen & (1 << one)) != 0) {
                    together = criteria.get(one).apply(together);
                    all.retainAll(alone.get(one));
                }
            }

            assertThat(ids(together))
                    .as("criteria %s", Integer.toBinaryString(chosen))
                    .isEqualTo(all);
        }
    }

    @Test
    void the_nearest_stand_first_and_of_those_as_near_the_cheapest() {
        var found = all(Criteria.ANY.from(LYON_3, null));

        for (int next = 1; next < found.size(); next++) {
            var before = found.get(next - 1);
            var after = found.get(next);
            assertThat(rounded(before)).isLessThanOrEqualTo(rounded(after));
            if (rounded(before) == rounded(after)) {
                assertThat(price(before)).isLessThanOrEqualTo(price(after));
            }
        }
        assertThat(found.getLast().house().located()).isNull();
        assertThat(found.getLast().kilometres()).isNull();
    }

    @Test
    void distances_are_those_of_the_globe() {
        all(Criteria.ANY.from(LYON_3, 50))
                .forEach(found -> assertThat(Objects.requireNonNull(found.kilometres()))
                        .isCloseTo(
                                LYON_3.kilometresTo(
                                        Objects.requireNonNull(found.house().located())
                                                .position()),
                                org.assertj.core.api.Assertions.within(0.01)));
    }

    @Test
    void a_page_holds_ten_and_a_page_beyond_the_last_is_the_last() {
        var second = establishments.search(Criteria.ANY.from(LYON_3, null), 2);
        var beyond = establishments.search(Criteria.ANY.from(LYON_3, null), 99);

        assertThat(second.found()).hasSize(10);
        assertThat(second.total()).isEqualTo(40);
        assertThat(second.pages()).isEqualTo(4);
        assertThat(second.first()).isEqualTo(11);
        assertThat(beyond.number()).isEqualTo(4);
        assertThat(beyond.found()).hasSize(10);
        assertThat(establishments.search(Criteria.ANY.atMost(BigDecimal.ONE), 3).total())
                .isZero();
    }

    @Test
    void a_place_said_to_be_free_counts_for_less_than_seven_days() {
        var free = Criteria.ANY.freeOn(TODAY);

        assertThat(all(free).stream().map(found -> found.house().name()))
                .contains("Les Tilleuls (fictif)")
                .doesNotContain("Le Belvédère (fictif)", "Les Quatre Saisons (fictif)");
        assertThat(ids(Criteria.ANY.freeOn(TODAY.plusDays(3)))).doesNotContain("990000012");
        assertThat(ids(Criteria.ANY.freeOn(LocalDate.of(2026, 11, 19)))).doesNotContain("990000012");
    }

    @Test
    void houses_without_a_price_are_counted_apart() {
        var cheap = Criteria.ANY.atMost(new BigDecimal("1000"));

        assertThat(establishments.countWithoutPrice(cheap)).isEqualTo(4);
        assertThat(establishments.countWithoutPrice(cheap.withUnder60(true))).isZero();
    }

    @Test
    void houses_are_found_by_their_numbers() {
        assertThat(establishments.find(List.of(new Finess("990000012"), new Finess("990000013"))))
                .singleElement()
                .extracting(kept -> kept.house().name())
                .isEqualTo("Les Tilleuls (fictif)");
        assertThat(establishments.find(List.of())).isEmpty();
    }

    @Test
    void all_houses_that_come_with_the_portal_say_that_they_are_invented() {
        assertThat(establishments.all()).hasSize(40).allSatisfy(kept -> {
            assertThat(kept.house().name()).endsWith("(fictif)");
            assertThat(kept.house().contact().phone()).matches("(\\+3319900\\d{4})?");
            assertThat(kept.house().contact().email()).matches("(.*\\.invalid)?");
        });
    }

    private Set<String> ids(Criteria criteria) {
        return all(criteria).stream()
                .map(found -> found.house().finess().value())
                .collect(Collectors.toSet());
    }

    private List<Found> all(Criteria criteria) {
        var all = new ArrayList<Found>();
        var first = establishments.search(criteria, 1);
        all.addAll(first.found());
        for (int page = 2; page <= first.pages(); page++) {
            all.addAll(establishments.search(criteria, page).found());
        }
        return all;
    }

    private static boolean isWithin(Establishment house, double kilometres) {
        return house.located() != null && LYON_3.kilometresTo(house.located().position()) <= kilometres;
    }

    private static double rounded(Found found) {
        return found.kilometres() == null ? Double.MAX_VALUE : Math.rint(found.kilometres());
    }

    private static BigDecimal price(Found found) {
        return found.house().monthlyPrice().orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private static Position centre(String code, String postcode) {
        return CommuneCentres.of(Communes.ofFrance().withCode(code).orElseThrow(), postcode)
                .orElseThrow();
    }
}
