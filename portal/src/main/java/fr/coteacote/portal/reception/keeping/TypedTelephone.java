package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.reception.telephone.TelephoneField;
import fr.coteacote.portal.reception.telephone.TelephoneText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far an administrator is in changing the telephone: what they typed and could not save, or that it is saved.
 *
 * <p>In the HTTP session only.
 *
 * @param outcome what came of the last press
 * @param version of the telephone that was shown to them
 * @param typed what was typed, by the id of the field
 * @param faults what to mend, by the same
 */
record TypedTelephone(Outcome outcome, int version, Map<String, String> typed, Map<String, String> faults)
        implements Serializable {

    static final TypedTelephone NOTHING = new TypedTelephone(Outcome.NONE, 0, Map.of(), Map.of());
    static final TypedTelephone SAVED = new TypedTelephone(Outcome.SAVED, 0, Map.of(), Map.of());

    /** What came of saving. */
    enum Outcome {
        NONE,
        SAVED,
        WRONG,
        /** Somebody else saved in between. */
        OVERTAKEN,
        /** The page was open for too long to send. */
        UNSENT
    }

    TypedTelephone {
        typed = new HashMap<>(typed);
        faults = new HashMap<>(faults);
    }

    static TypedTelephone wrong(int version, TelephoneText text, Map<TelephoneField, String> faults) {
        return new TypedTelephone(Outcome.WRONG, version, ids(text.fields()), ids(faults));
    }

    static TypedTelephone overtaken(TelephoneText text) {
        var fault = "Quelqu’un a changé le téléphone entre-temps. Vérifiez, puis enregistrez encore une fois.";
        return new TypedTelephone(Outcome.OVERTAKEN, 0, ids(text.fields()), Map.of(TelephoneField.NUMBER.id(), fault));
    }

    static TypedTelephone unsent(int version, TelephoneText text) {
        return new TypedTelephone(Outcome.UNSENT, version, ids(text.fields()), Map.of());
    }

    private static Map<String, String> ids(Map<TelephoneField, String> fields) {
        var ids = new HashMap<String, String>();
        fields.forEach((field, written) -> ids.put(field.id(), written));
        return ids;
    }

    /** Find what the page shows; that it is saved is said once. */
    static TypedTelephone show(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(TypedTelephone.class.getName()) instanceof TypedTelephone known)) {
            return NOTHING;
        }
        if (known.outcome == Outcome.SAVED) {
            session.removeAttribute(TypedTelephone.class.getName());
        }
        return known;
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(TypedTelephone.class.getName(), this);
    }

    TelephoneText text() {
        var fields = new EnumMap<TelephoneField, String>(TelephoneField.class);
        typed.forEach((id, written) -> TelephoneField.of(id).ifPresent(field -> fields.put(field, written)));
        return new TelephoneText(fields);
    }

    /** What to mend in one field. */
    Optional<String> fault(TelephoneField field) {
        return Optional.ofNullable(faults.get(field.id()));
    }

    boolean isToMend() {
        return !faults.isEmpty();
    }

    /** Tell whether what was typed is nowhere but here. */
    boolean isUnsaved() {
        return switch (outcome) {
            case NONE, SAVED -> false;
            case WRONG, OVERTAKEN, UNSENT -> true;
        };
    }
}
