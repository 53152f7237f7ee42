package fr.coteacote.portal.territory;

import fr.coteacote.catalog.kinds.Commune;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the communes are: the middle of each, to a hundred metres.
 *
 * <p>Read once, at the first use; safe to share between threads. The list is open data, see {@code territory/LICENCE.md};
 * the communes overseas are not in it.
 */
public final class CommuneCentres {

    private static final String LIST = "/territory/communes.csv";

    /** By the beginning of their post codes: what stands before the two last digits in the code of an arrondissement. */
    private static final Map<String, String> IN_ARRONDISSEMENTS =
            Map.of("75056", "751", "69123", "693", "13055", "132");

    /** Lyon counts its arrondissements from 69381 on. */
    private static final int BEFORE_LYON = 80;

    private CommuneCentres() {}

    /**
     * Find the middle of a commune, or of an arrondissement of Paris, Lyon or Marseille.
     *
     * @param postcode which part of a large commune; "" for the whole
     */
    public static Optional<Position> of(Commune commune, String postcode) {
        return Optional.ofNullable(Shipped.CENTRES.get(arrondissement(commune, postcode)))
                .or(() -> Optional.ofNullable(Shipped.CENTRES.get(commune.code())));
    }

    private static String arrondissement(Commune commune, String postcode) {
        var beginning = IN_ARRONDISSEMENTS.get(commune.code());
        if (beginning == null || !commune.postcodes().contains(postcode)) {
            return commune.code();
        }
        var number = Integer.parseInt(postcode.substring(3));
        return "%s%02d".formatted(beginning, commune.code().equals("69123") ? BEFORE_LYON + number : number);
    }

    /** Read the list when it is first wanted, once. */
    private static final class Shipped {

        static final Map<String, Position> CENTRES = read();

        private static Map<String, Position> read() {
            var centres = new HashMap<String, Position>();
            try (var stream = Objects.requireNonNull(CommuneCentres.class.getResourceAsStream(LIST), LIST);
                    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().map(line -> line.split(";", -1)).forEach(fields -> centres.put(fields[0], at(fields)));
            } catch (IOException e) {
                throw new UncheckedIOException("The places of the communes cannot be read from " + LIST, e);
            }
            return Map.copyOf(centres);
        }

        private static Position at(String[] fields) {
            return new Position(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
        }
    }
}
