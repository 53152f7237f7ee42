package fr.coteacote.portal.orientation;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has told so far, on its way from one page to the next.
 *
 * <p>In the HTTP session until it is shown, once: then it is nowhere but in the page.
 *
 * @param fields what was chosen, by the name of the question
 * @param page the question of the page that was sent; "" for none
 * @param back whether they go back to the page before
 */
record Told(Map<String, List<String>> fields, String page, boolean back) implements OfWhoSitsThere {

    static final Told NOTHING = new Told(Map.of(), "", false);

    Told {
        var copy = new HashMap<String, List<String>>();
        fields.forEach((name, texts) -> copy.put(name, new ArrayList<>(texts)));
        fields = copy;
    }

    List<String> texts(String question) {
        return fields.getOrDefault(question, List.of());
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "Told[…]";
    }
}
