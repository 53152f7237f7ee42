package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Choice;
import java.util.List;

/** What the kinds with choices have in common. */
final class Choices {

    private static final String NOT_OFFERED = "Choisissez parmi les réponses de la liste.";

    private Choices() {}

    static Parsed one(List<Choice> choices, Typed typed) {
        var chosen = typed.text("");
        if (chosen.isEmpty()) {
            return Parsed.BLANK;
        }
        if (!has(choices, chosen)) {
            return notOffered();
        }
        return new Parsed.Accepted(chosen.equals(Kind.DONT_KNOW) ? Value.UNKNOWN : new Value.Chosen(chosen));
    }

    static Parsed notOffered() {
        return Parsed.Rejected.because(NOT_OFFERED);
    }

    static boolean has(List<Choice> choices, String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id));
    }

    /** The label of a choice; its identifier when an older edition of the form offered it. */
    static String label(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }
}
