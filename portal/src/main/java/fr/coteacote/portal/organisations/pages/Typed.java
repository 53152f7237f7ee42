package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.ui.asked.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed in a form that was not accepted, and why: shown again once, from the HTTP session, never in an address.
 *
 * @param page the page that shows it
 */
record Typed(String page, Map<String, String> values, Map<String, String> faults) implements Serializable {

    Typed {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    /** Begin with what was typed, nothing of it being wrong yet. */
    static Typed on(String page, Map<String, String> values) {
        var kept = new HashMap<>(values);
        kept.keySet().removeIf(name -> name.startsWith("_"));
        return new Typed(page, kept, Map.of());
    }

    /** Take what was kept for {@code page}; nothing typed when there is none. */
    static Typed take(HttpServletRequest request, String page) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(Typed.class.getName()) instanceof Typed known
                && known.page.equals(page)) {
            session.removeAttribute(Typed.class.getName());
            return known;
        }
        return new Typed(page, Map.of(), Map.of());
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(Typed.class.getName(), this);
    }

    Typed with(String field, String fault) {
        var all = new HashMap<>(faults);
        all.putIfAbsent(field, fault);
        return new Typed(page, values, all);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** What the browser's tab says: {@code heading}, after "Erreur" when something is to be mended. */
    String title(String heading) {
        return (isSound() ? "" : "Erreur : ") + heading;
    }

    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    List<FieldError> errors(String field) {
        var fault = faults.get(field);
        return fault == null ? List.of() : List.of(FieldError.of(fault));
    }
}
