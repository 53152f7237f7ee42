package fr.coteacote.catalog.kinds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The communes of France, found by post code and by the name that people write.
 *
 * <p>Read once, at the first use; safe to share between threads. The list is open data, see {@code communes/LICENCE.md}.
 */
public final class Communes {

    private static final String LIST = "/communes/communes.csv";

    private final Map<String, List<Commune>> byPostcode = new HashMap<>();
    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<Commune, List<CommuneName>> names = new ConcurrentHashMap<>();

    private Communes(Collection<String> lines) {
        for (var line : lines) {
            var fields = line.split(";", -1);
            var former = fields[3].isEmpty() ? List.<String>of() : List.of(fields[3].split("\\|"));
            var commune = new Commune(fields[0], fields[1], List.of(fields[2].split(" ")), former);
            byCode.put(commune.code(), commune);
            for (var postcode : commune.postcodes()) {
                byPostcode.computeIfAbsent(postcode, _ -> new ArrayList<>()).add(commune);
            }
        }
    }

    /** The list that comes with the catalogue. */
    public static Communes ofFrance() {
        return Shipped.COMMUNES;
    }

    /** Read the list when it is first wanted, once. */
    private static final class Shipped {

        static final Communes COMMUNES = read();

        private static Communes read() {
            try (var stream = Objects.requireNonNull(Communes.class.getResourceAsStream(LIST), LIST);
                    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new Communes(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException("The list of communes cannot be read from " + LIST, e);
            }
        }
    }

    /** Who bears each name, former ones too; read when somebody first writes a commune without its post code. */
    private static final class Named {

        static final Map<CommuneName, List<Commune>> COMMUNES = read();

        private static Map<CommuneName, List<Commune>> read() {
            var bearers = new HashMap<CommuneName, List<Commune>>();
            for (var commune : Shipped.COMMUNES.byCode.values()) {
                for (var name : Set.copyOf(commune.names())) {
                    bearers.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(commune);
                }
            }
            return bearers;
        }
    }

    /** All communes that share a post code; none when there is no such post code. */
    public List<Commune> at(String postcode) {
        return List.copyOf(byPostcode.getOrDefault(postcode, List.of()));
    }

    /**
     * All communes that somebody may mean by {@code name} alone, by a former name as well; none when nobody bears it.
     *
     * <p>As in {@link #find} it may be written in many ways, but no spelling mistake is forgiven: among all communes of
     * France, another one is soon near.
     */
    public List<Commune> named(String name) {
        return List.copyOf(Named.COMMUNES.getOrDefault(CommuneName.of(name), List.of()));
    }

    /** The commune with an INSEE code. */
    public Optional<Commune> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All communes, in no particular order. */
    public Collection<Commune> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Find the commune that somebody means by {@code name} at {@code postcode}.
     *
     * <p>Accents, hyphens, « St » for « Saint », articles, an arrondissement or « cedex » do not matter, a former name
     * does as well as the present one, and small spelling mistakes are forgiven when only one commune comes near.
     */
    public Optional<Commune> find(String postcode, String name) {
        var here = at(postcode);
        var exact = here.stream().filter(commune -> commune.name().equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        var wanted = CommuneName.of(name);
        for (int mistakes = 0; mistakes <= wanted.mistakesForgiven(); mistakes++) {
            int allowed = mistakes;
            var found = here.stream()
                    .filter(commune -> isCalled(commune, wanted, allowed))
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(Commune commune, CommuneName wanted, int mistakes) {
        return names.computeIfAbsent(commune, Commune::names).stream()
                .anyMatch(known -> known.distanceTo(wanted) <= mistakes);
    }
}
