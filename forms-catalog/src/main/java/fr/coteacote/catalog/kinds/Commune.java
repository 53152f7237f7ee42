package fr.coteacote.catalog.kinds;

import java.util.List;
import java.util.stream.Stream;

/**
 * A commune.
 *
 * @param code INSEE code
 * @param formerNames names of the communes that were joined to it
 */
public record Commune(String code, String name, List<String> postcodes, List<String> formerNames) {

    public Commune {
        postcodes = List.copyOf(postcodes);
        formerNames = List.copyOf(formerNames);
    }

    /** INSEE code of the département: two characters, three overseas. */
    public String department() {
        return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
    }

    /** All its names, former ones too, as {@link Communes} compares them. */
    List<CommuneName> names() {
        return Stream.concat(Stream.of(name), formerNames.stream())
                .map(CommuneName::of)
                .toList();
    }
}
