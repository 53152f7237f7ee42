package fr.coteacote.portal.filling.starting;

import fr.coteacote.catalog.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The fields of the page « Pour qui ? », as it writes them and the plain door reads them. */
public final class ForWhomFields {

    /** For whom. */
    public static final String ROLE = "pour";

    /** The answers that are taken along, by the name of their question. */
    static final String TAKEN = "reprendre";

    private static final String OFFERED = "dit.";

    private ForWhomFields() {}

    /** Write what is offered. */
    static Map<String, List<String>> carrying(OfferedAnswers offered) {
        var carried = new HashMap<String, List<String>>();
        offered.texts().forEach((question, texts) -> carried.put(OFFERED + question, texts));
        return carried;
    }

    /** Read what was offered; what does not fit the form is left out. */
    public static OfferedAnswers offered(Form form, MultiValueMap<String, String> fields) {
        var told = new HashMap<String, List<String>>();
        fields.forEach((name, texts) -> {
            if (name.startsWith(OFFERED)) {
                told.put(name.substring(OFFERED.length()), List.copyOf(texts));
            }
        });
        return OfferedAnswers.of(form, told);
    }

    /** The names of the questions of which the answer is taken along. */
    public static List<String> pressed(MultiValueMap<String, String> fields) {
        return List.copyOf(fields.getOrDefault(TAKEN, List.of()));
    }
}
