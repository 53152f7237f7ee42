package fr.coteacote.portal.establishments.houses;

import org.jspecify.annotations.Nullable;

/** How many places there are; null where nobody said. */
public record Capacity(
        @Nullable Integer total,
        @Nullable Integer permanent,
        @Nullable Integer temporary,
        @Nullable Integer day,
        @Nullable Integer night) {

    public static final Capacity UNKNOWN = new Capacity(null, null, null, null, null);
}
