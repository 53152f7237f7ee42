package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A person's name as in the civil register.
 *
 * @param usualName whether the name used in daily life is asked too
 */
public record Person(boolean usualName) implements Kind {

    private static final String FAMILY_NAME = "nom-naissance";
    private static final String USUAL_NAME = "nom-usage";
    private static final String GIVEN_NAMES = "prenoms";
    private static final ShortText NAME = new ShortText(100, Letters.LETTERS, "", "");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        if (parts().stream().allMatch(part -> typed.text(part.name()).isEmpty())) {
            return Parsed.BLANK;
        }
        var problems = new ArrayList<Problem>();
        var family = name(typed, FAMILY_NAME, "Écrivez le nom de naissance.", problems, today);
        var usual = usualName ? name(typed, USUAL_NAME, "", problems, today) : "";
        var given = name(typed, GIVEN_NAMES, "Écrivez le prénom.", problems, today);
        return problems.isEmpty()
                ? new Parsed.Accepted(new Value.Civil(family, usual, given))
                : new Parsed.Rejected(problems);
    }

    private static String name(Typed typed, String part, String ifBlank, List<Problem> problems, LocalDate today) {
        return switch (NAME.parse(Typed.of(typed.text(part)), today)) {
            case Parsed.Accepted(Value.Text(var text)) -> text;
            case Parsed.Accepted _ -> "";
            case Parsed.Blank _ -> {
                if (!ifBlank.isEmpty()) {
                    problems.add(new Problem(part, ifBlank));
                }
                yield "";
            }
            case Parsed.Rejected(var found) -> {
                found.forEach(problem -> problems.add(new Problem(part, problem.message())));
                yield "";
            }
        };
    }

    @Override
    public Typed format(Value value) {
        var person = as(Value.Civil.class, value);
        var parts = new LinkedHashMap<String, String>();
        parts.put(FAMILY_NAME, person.familyName());
        parts.put(USUAL_NAME, person.usualName());
        parts.put(GIVEN_NAMES, person.givenNames());
        return Typed.ofParts(parts);
    }

    @Override
    public String say(Value value) {
        var person = as(Value.Civil.class, value);
        return person.usualName().isEmpty() || person.usualName().equals(person.familyName())
                ? person.givenNames() + " " + person.familyName()
                : "%s %s (nom de naissance : %s)"
                        .formatted(person.givenNames(), person.usualName(), person.familyName());
    }

    @Override
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(FAMILY_NAME, "Nom de naissance", "", "", 30, false));
        if (usualName) {
            parts.add(new Part(USUAL_NAME, "Nom utilisé", "", "", 30, true));
        }
        parts.add(new Part(GIVEN_NAMES, "Prénom", "", "", 30, false));
        return List.copyOf(parts);
    }

    @Override
    public String askAgain() {
        return "Écrivez le nom et le prénom.";
    }
}
