package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.rules.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the names of a fragment are called in the form that uses it.
 *
 * @param prefix put before the identifiers of its pages and questions; may be empty
 * @param questions the identifiers of its own questions, without prefix
 */
record LocalNames(String prefix, Set<String> questions) {

    /** The names of a form itself. */
    static final LocalNames OF_FORM = new LocalNames("", Set.of());

    LocalNames {
        questions = Set.copyOf(questions);
    }

    /** The global identifier of something declared here. */
    String declared(String id) {
        return prefix + id;
    }

    /** The global identifier of a question mentioned here: of this fragment, or else of the form. */
    QuestionId questionId(String mentioned) {
        return new QuestionId(questions.contains(mentioned) ? prefix + mentioned : mentioned);
    }

    /** For each of its own variables, the global name. */
    Map<String, String> variables() {
        var globals = new LinkedHashMap<String, String>();
        questions.forEach(id -> globals.put(Variable.nameOf(id), Variable.nameOf(declared(id))));
        return globals;
    }
}
