package fr.coteacote.portal.estimates;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed to reckon with, and what was wrong with it.
 *
 * <p>In the HTTP session until it is shown, once: then it is nowhere but in the page.
 *
 * @param typed by the id of the field
 * @param faults what to mend, by the same
 */
record TypedCost(Map<String, String> typed, Map<String, String> faults) implements OfWhoSitsThere {

    static final TypedCost NOTHING = new TypedCost(Map.of(), Map.of());

    TypedCost {
        typed = new HashMap<>(typed);
        faults = new HashMap<>(faults);
    }

    String get(String field) {
        return typed.getOrDefault(field, "");
    }

    Optional<String> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    boolean isToMend() {
        return !faults.isEmpty();
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "TypedCost[…]";
    }
}
