package fr.coteacote.portal.establishments.searching;

import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.territory.CommuneCentres;
import fr.coteacote.portal.territory.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where distances are measured from.
 *
 * @param name as the pages call it
 */
record Origin(String name, Position position) {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final int MOST_NAMED = 6;

    /** What came of reading. */
    sealed interface Read {

        record Right(Origin origin) implements Read {}

        record Wrong(String mend) implements Read {}
    }

    /** Find the commune that somebody wrote: its name, its post code, or both. */
    static Read parse(String written, Establishments establishments) {
        var postcode = POSTCODE.matcher(written);
        var code = postcode.find() ? postcode.group() : "";
        var name = (code.isEmpty() ? written : written.replace(code, " "))
                .replaceAll("[(),]", " ")
                .strip();
        if (code.isEmpty() && name.isEmpty()) {
            return new Read.Wrong("Écrivez le nom d’une commune, ou son code postal.");
        }
        var communes = communes(code, name);
        if (communes.isEmpty()) {
            return new Read.Wrong("Nous ne trouvons pas cette commune. Vérifiez le nom, ou écrivez le code postal.");
        }
        if (communes.size() > 1 && code.isEmpty()) {
            return new Read.Wrong("Plusieurs communes s’appellent ainsi : %s. Écrivez aussi le code postal."
                    .formatted(named(communes)));
        }
        return placed(communes, code, establishments);
    }

    private static List<Commune> communes(String code, String name) {
        var france = Communes.ofFrance();
        if (code.isEmpty()) {
            return france.named(name);
        }
        return name.isEmpty()
                ? france.at(code)
                : france.find(code, name).map(List::of).orElseGet(() -> france.at(code));
    }

    private static String named(List<Commune> communes) {
        var first = communes.stream()
                .sorted(Comparator.comparing(Commune::code))
                .limit(MOST_NAMED)
                .map(commune ->
                        "%s (%s)".formatted(commune.name(), commune.postcodes().getFirst()))
                .collect(Collectors.joining(", "));
        return communes.size() > MOST_NAMED ? first + "…" : first;
    }

    private static Read placed(List<Commune> communes, String code, Establishments establishments) {
        var centres = communes.stream()
                .flatMap(commune -> CommuneCentres.of(commune, code).stream())
                .toList();
        var postcodes = communes.stream()
                .flatMap(commune -> commune.postcodes().stream())
                .collect(Collectors.toSet());
        var position = centres.isEmpty() ? establishments.middleOf(postcodes) : Optional.of(Position.between(centres));
        return position.<Read>map(place -> new Read.Right(new Origin(called(communes, code), place)))
                .orElseGet(() -> new Read.Wrong(
                        "Nous ne savons pas où se trouve cette commune sur la carte. Écrivez une commune voisine."));
    }

    private static String called(List<Commune> communes, String code) {
        if (communes.size() > 1) {
            return code;
        }
        var commune = communes.getFirst();
        return commune.postcodes().size() > 1 && !code.isEmpty()
                ? "%s (%s)".formatted(commune.name(), code)
                : commune.name();
    }
}
