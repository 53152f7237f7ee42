package fr.coteacote.portal.reception.asking;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody is in asking to be called: what they typed and what was wrong with it, then when it will be.
 *
 * <p>In the HTTP session only. Once it is asked, number and name are not kept there any more; and when it will be is shown
 * once, so that whoever sits down at the same browser next reads nothing of it.
 *
 * @param faults what to mend, by the name of the field
 * @param promised when somebody will call; "" while nothing was asked
 * @param toSendAgain whether it was typed on a page that could no longer send
 */
record Wish(
        String phone, String firstName, String slot, Map<String, String> faults, String promised, boolean toSendAgain)
        implements OfWhoSitsThere {

    static final Wish NOTHING = new Wish("", "", "", Map.of(), "", false);

    Wish {
        faults = Map.copyOf(faults);
    }

    /** Find what the page shows; what is promised goes with being shown. */
    static Wish show(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Wish.class.getName()) instanceof Wish known)) {
            return NOTHING;
        }
        if (known.isPromised()) {
            session.removeAttribute(Wish.class.getName());
        }
        return known;
    }

    static Wish promised(String when) {
        return new Wish("", "", "", Map.of(), when, false);
    }

    static Wish toMend(String phone, String firstName, String slot, Map<String, String> faults) {
        return new Wish(phone, firstName, slot, faults, "", false);
    }

    static Wish toSendAgain(String phone, String firstName, String slot) {
        return new Wish(phone, firstName, slot, Map.of(), "", true);
    }

    void keepFor(HttpServletRequest request) {
        request.getSession().setAttribute(Wish.class.getName(), this);
    }

    /** What to mend in one field. */
    Optional<String> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    boolean isPromised() {
        return !promised.isEmpty();
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "Wish[…]";
    }
}
