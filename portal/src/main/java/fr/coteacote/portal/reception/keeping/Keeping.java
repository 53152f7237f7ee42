package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.reception.points.PointField;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator was doing: fields typed with what is wrong with them, or what came of a file.
 *
 * <p>In the HTTP session only.
 *
 * @param id of which place; "" for a new one
 * @param typed what was typed, by the column of the standard
 * @param faults what to mend, by the same
 * @param told what to say on top of the list, a line each
 */
record Keeping(String id, Map<String, String> typed, Map<String, String> faults, List<String> told)
        implements Serializable {

    static final Keeping NOTHING = new Keeping("", Map.of(), Map.of(), List.of());

    Keeping {
        typed = new HashMap<>(typed);
        faults = new HashMap<>(faults);
        told = List.copyOf(told);
    }

    static Keeping told(List<String> lines) {
        return new Keeping("", Map.of(), Map.of(), lines);
    }

    static Keeping wrong(String id, Map<PointField, String> typed, Map<PointField, String> faults) {
        return new Keeping(id, columns(typed), columns(faults), List.of());
    }

    private static Map<String, String> columns(Map<PointField, String> fields) {
        var columns = new HashMap<String, String>();
        fields.forEach((field, text) -> columns.put(field.column(), text));
        return columns;
    }

    static Keeping of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Keeping.class.getName()) instanceof Keeping known
                ? known
                : NOTHING;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(Keeping.class.getName(), this);
    }

    /** Tell whether something was typed about {@code place} that could not be saved. */
    boolean isAbout(String place) {
        return id.equals(place) && !faults.isEmpty();
    }

    Map<PointField, String> typedFields() {
        var fields = new EnumMap<PointField, String>(PointField.class);
        typed.forEach((column, text) -> PointField.of(column).ifPresent(field -> fields.put(field, text)));
        return fields;
    }

    @Nullable String fault(PointField field) {
        return faults.get(field.column());
    }
}
