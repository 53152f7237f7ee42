package fr.coteacote.portal.establishments.searching;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for, as they typed it.
 *
 * <p>In the HTTP session, and in no address: from one page of what is found to the next, until somebody else sits down.
 *
 * @param typed by the name of the field
 */
record TypedSearch(Map<String, List<String>> typed) implements OfWhoSitsThere {

    static final TypedSearch NOTHING = new TypedSearch(Map.of());

    TypedSearch {
        typed = new HashMap<>(typed);
    }

    static TypedSearch of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TypedSearch.class.getName()) instanceof TypedSearch known
                ? known
                : NOTHING;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(TypedSearch.class.getName(), this);
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    String one(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "TypedSearch[…]";
    }
}
