package fr.coteacote.portal.establishments.searching;

import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Per;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.establishments.houses.CareUnit;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Criteria;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the form of the search, or says of each field how to mend it. */
final class SearchReader {

    static final List<Integer> DISTANCES = List.of(5, 10, 20, 50);

    private final TypedSearch typed;
    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();

    private SearchReader(TypedSearch typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** Understand what somebody looks for on {@code today}. */
    static Read read(TypedSearch typed, Establishments establishments, LocalDate today) {
        return new SearchReader(typed, today).read(establishments);
    }

    private Read read(Establishments establishments) {
        var price = price();
        return switch (Origin.parse(typed.one(SearchField.COMMUNE), establishments)) {
            case Origin.Read.Right(var origin)
            when faults.isEmpty() -> new Read.Right(new Search(origin, criteria(origin, price), said));
            case Origin.Read.Right _ -> new Read.Wrong(faults);
            case Origin.Read.Wrong(var mend) -> {
                var all = new LinkedHashMap<String, String>();
                all.put(SearchField.COMMUNE, mend);
                all.putAll(faults);
                yield new Read.Wrong(all);
            }
        };
    }

    private @Nullable BigDecimal price() {
        return switch (new Amount(Per.MONTH).parse(Typed.of(typed.one(SearchField.PRICE)), today)) {
            case Parsed.Accepted(Value.Money(var cents)) when cents > 0 -> BigDecimal.valueOf(cents, 2);
            case Parsed.Accepted _ -> {
                faults.put(SearchField.PRICE, "Écrivez un prix plus grand que 0, ou laissez ce champ vide.");
                yield null;
            }
            case Parsed.Rejected(var problems) -> {
                faults.put(SearchField.PRICE, problems.getFirst().message());
                yield null;
            }
            case Parsed.Blank _ -> null;
        };
    }

    private Criteria criteria(Origin origin, @Nullable BigDecimal price) {
        var within = DISTANCES.stream()
                .filter(distance -> typed.has(SearchField.DISTANCE, String.valueOf(distance)))
                .findFirst()
                .orElse(null);
        said.add(
                within == null
                        ? "les plus proches de %s d’abord".formatted(origin.name())
                        : "à %d km au plus de %s".formatted(within, origin.name()));
        var stays = chosen(Stay.class, SearchField.STAY);
        stays.forEach(stay -> said.add("accueil : " + SearchWords.lower(stay.plain())));
        if (price != null) {
            said.add("%s au plus".formatted(Prices.aMonth(price)));
        }
        var categories = chosen(Category.class, SearchField.CATEGORY);
        categories.forEach(category -> said.add(category.label()));
        var units = chosen(CareUnit.class, SearchField.UNIT);
        units.forEach(unit -> said.add(unit.label()));
        return new Criteria(
                origin.position(),
                within,
                categories,
                units,
                stays,
                price,
                only(SearchField.ASSISTANCE, "habilitée à l’aide sociale"),
                only(SearchField.UNDER_60, "ouverte aux moins de 60 ans"),
                only(SearchField.FREE, "avec une place dite libre cette semaine") ? today : null);
    }

    private boolean only(String value, String words) {
        var wanted = typed.has(SearchField.ONLY, value);
        if (wanted) {
            said.add(words);
        }
        return wanted;
    }

    private <E extends Enum<E>> Set<E> chosen(Class<E> type, String field) {
        var chosen = EnumSet.noneOf(type);
        for (var value : type.getEnumConstants()) {
            if (typed.has(field, SearchWords.code(value))) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    /** What came of reading. */
    sealed interface Read {

        record Right(Search search) implements Read {}

        /** What to mend, by the name of the field. */
        record Wrong(Map<String, String> faults) implements Read {
            public Wrong {
                faults = new LinkedHashMap<>(faults);
            }
        }
    }
}
