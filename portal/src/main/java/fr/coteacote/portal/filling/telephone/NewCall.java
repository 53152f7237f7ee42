package fr.coteacote.portal.filling.telephone;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mediator typed to begin with somebody on the telephone, and what is wrong with it.
 *
 * <p>In the HTTP session only, so that no address holds it; forgotten once the call has begun.
 *
 * @param fields by their names, as typed
 * @param faults what to mend, by the name of the field
 */
record NewCall(Map<String, String> fields, Map<String, String> faults) implements Serializable {

    static final String FORM = "demande";
    static final String LENGTH = "duree";
    static final String REACH = "joindre";

    /** Who the person is, as forms ask it: the names of the fields are those of their questions. */
    static final String GIVEN_NAMES = "prenoms";

    static final String BIRTH_NAME = "nom-naissance";
    static final String BIRTH_DATE = "date-naissance";
    static final List<String> PERSON = List.of(GIVEN_NAMES, BIRTH_NAME, BIRTH_DATE);

    static final NewCall NOTHING = new NewCall(Map.of(), Map.of());

    NewCall {
        fields = Map.copyOf(fields);
        faults = Map.copyOf(faults);
    }

    static NewCall of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(NewCall.class.getName()) instanceof NewCall known
                ? known
                : NOTHING;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(NewCall.class.getName(), this);
    }

    String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    Optional<String> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    NewCall with(Map<String, String> found) {
        return new NewCall(fields, found);
    }

    /** What was typed about the person, as a page of their draft would send it. */
    Map<String, List<String>> person() {
        var person = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, text) -> {
            if (PERSON.contains(name.replaceFirst("\\..*", ""))) {
                person.put(name, List.of(text));
            }
        });
        return person;
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "NewCall[…]";
    }
}
