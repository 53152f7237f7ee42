package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something one declares by ticking a box, or by writing one's name when it is worth a signature; dated by the day it
 * was made.
 *
 * @param statement what is declared, in the first person
 * @param named whether one declares it by writing one's name
 */
public record Declaration(String statement, boolean named) implements Kind {

    /** The part that holds the name. */
    public static final String NAME = "nom";

    private static final ShortText NAMES = new ShortText(150, Letters.LETTERS, "", "");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        if (parts().stream().allMatch(part -> typed.text(part.name()).isEmpty())) {
            return Parsed.BLANK;
        }
        var problems = new ArrayList<Problem>();
        var name = named ? name(typed, today, problems) : "";
        return problems.isEmpty()
                ? new Parsed.Accepted(new Value.Declared(name, today))
                : new Parsed.Rejected(problems);
    }

    private static String name(Typed typed, LocalDate today, List<Problem> problems) {
        return switch (NAMES.parse(Typed.of(typed.text(NAME)), today)) {
            case Parsed.Accepted(Value.Text(var text)) -> text;
            case Parsed.Accepted _ -> "";
            case Parsed.Blank _ -> {
                problems.add(new Problem(NAME, "Écrivez votre prénom et votre nom."));
                yield "";
            }
            case Parsed.Rejected(var found) -> {
                found.forEach(problem -> problems.add(new Problem(NAME, problem.message())));
                yield "";
            }
        };
    }

    @Override
    public Typed format(Value value) {
        var declared = as(Value.Declared.class, value);
        return named ? Typed.ofParts(Map.of(NAME, declared.name())) : Typed.of("oui");
    }

    @Override
    public String say(Value value) {
        var declared = as(Value.Declared.class, value);
        var day = French.say(declared.date());
        return declared.name().isEmpty() ? "Oui, le " + day : "Oui, par %s, le %s".formatted(declared.name(), day);
    }

    @Override
    public List<Part> parts() {
        return List.of(
                named
                        ? new Part(NAME, "Vos prénom et nom", "name", "", 40, false)
                        : new Part("", statement, "", "", 0, false));
    }

    @Override
    public String askAgain() {
        return named ? "Écrivez votre prénom et votre nom." : "Cochez la case pour continuer.";
    }
}
