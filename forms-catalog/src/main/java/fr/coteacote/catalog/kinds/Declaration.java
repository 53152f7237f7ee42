package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Something one declares by ticking a box, with one's name when it is worth a signature; dated by the day it was made.
 *
 * @param statement what is declared, in the first person
 * @param named whether the name of who declares is asked
 */
public record Declaration(String statement, boolean named) implements Kind {

    /** The part that holds the name. */
    public static final String NAME = "nom";

    private static final ShortText NAMES = new ShortText(150, Letters.LETTERS, "", "");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        boolean ticked = !typed.text("").isEmpty();
        if (!ticked && (!named || typed.text(NAME).isEmpty())) {
            return Parsed.BLANK;
        }
        var problems = new ArrayList<Problem>();
        if (!ticked) {
            problems.add(new Problem("", askAgain()));
        }
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
        var parts = new LinkedHashMap<String, String>();
        parts.put("", "oui");
        if (named) {
            parts.put(NAME, declared.name());
        }
        return Typed.ofParts(parts);
    }

    @Override
    public String say(Value value) {
        var declared = as(Value.Declared.class, value);
        var day = French.say(declared.date());
        return declared.name().isEmpty() ? "Oui, le " + day : "Oui, par %s, le %s".formatted(declared.name(), day);
    }

    @Override
    public List<Part> parts() {
        return named
                ? List.of(
                        new Part("", statement, "", "", 0, false),
                        new Part(NAME, "Vos prénom et nom", "name", "", 40, false))
                : List.of(new Part("", statement, "", "", 0, false));
    }

    @Override
    public String askAgain() {
        return "Cochez la case pour continuer.";
    }
}
