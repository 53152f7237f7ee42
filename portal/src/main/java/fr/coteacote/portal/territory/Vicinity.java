package fr.coteacote.portal.territory;

import fr.coteacote.catalog.kinds.Commune;
import fr.coteacote.catalog.kinds.Communes;
import fr.coteacote.catalog.kinds.Value;
import java.util.Optional;
import java.util.UUID;

/**
 * Around where the person of a draft lives: the places in the band under their pages are those near it.
 *
 * @param postcode which part of a large commune; "" when nobody said
 * @param list the page that lists all places from there on; its address says which draft, and nothing of the commune
 */
public record Vicinity(Commune commune, String postcode, String list) {

    /** The page that lists all places. */
    public static final String LIST = "/se-faire-aider";

    /** The part of its address that names a draft. */
    public static final String DRAFT = "demande";

    /** Around the address that {@code draft} says; empty for one abroad. */
    public static Optional<Vicinity> of(Value.Address address, UUID draft) {
        return Communes.ofFrance()
                .withCode(address.communeCode())
                .map(commune -> new Vicinity(commune, address.postcode(), "%s?%s=%s".formatted(LIST, DRAFT, draft)));
    }
}
