package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.Choice;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper: sent now, later, already given, or not at hand.
 *
 * <p>The answer says which; the files themselves are kept elsewhere.
 *
 * @param document the rule of the form it follows
 */
public record DocumentUpload(String document) implements Kind {

    /** « Je l'envoie maintenant ». */
    public static final String NOW = "maintenant";

    /** « Je l'enverrai plus tard ». */
    public static final String LATER = "plus-tard";

    /** « Je l'ai déjà donné ». */
    public static final String GIVEN = "deja-donne";

    /** « Je ne l'ai pas ». */
    public static final String NONE = "pas-en-main";

    /** The four answers, in the order they are shown. */
    public static final List<Choice> CHOICES = List.of(
            Choice.of(NOW, "Je l'envoie maintenant"),
            Choice.of(LATER, "Je l'enverrai plus tard"),
            Choice.of(GIVEN, "Je l'ai déjà donné"),
            Choice.of(NONE, "Je ne l'ai pas"));

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        return Choices.one(CHOICES, typed);
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(as(Value.Chosen.class, value).choice());
    }

    @Override
    public String say(Value value) {
        return Choices.label(CHOICES, as(Value.Chosen.class, value).choice());
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("", "", 0));
    }

    @Override
    public String askAgain() {
        return "Dites si vous envoyez ce document maintenant, plus tard, ou si vous ne l'avez pas.";
    }
}
