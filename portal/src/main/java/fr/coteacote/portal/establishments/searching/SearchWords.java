package fr.coteacote.portal.establishments.searching;

import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.ui.basics.Link;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How houses are said. */
final class SearchWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private SearchWords() {}

    /** "24 novembre 2026". */
    static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    /** How a value is sent by the form. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    static String distance(@Nullable Double kilometres) {
        if (kilometres == null) {
            return "Distance pas connue";
        }
        return kilometres < 1
                ? "À moins de 1 km à vol d’oiseau"
                : "À environ %d km à vol d’oiseau".formatted(Math.round(kilometres));
    }

    static String categories(Establishment house) {
        return house.orderedCategories().stream().map(Category::label).collect(Collectors.joining(", "));
    }

    /** Lead to the telephone of a house; empty when nobody gave its number. */
    static Optional<Link> call(Establishment house) {
        var number = house.contact().phone();
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.out(new Phone().say(new Value.Text(number)), "tel:" + number)
                        .withComplement("pour appeler " + house.name()));
    }

    static String page(Finess finess) {
        return "%s/%s".formatted(SearchDoor.PAGE, finess.value());
    }
}
