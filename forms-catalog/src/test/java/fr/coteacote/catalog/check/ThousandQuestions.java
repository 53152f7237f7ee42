package fr.coteacote.catalog.check;

import fr.coteacote.catalog.loading.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form of a thousand questions that depend on each other: four on each page, shown by the answers of earlier pages. */
final class ThousandQuestions {

    private static final int PAGES = 250;

    private ThousandQuestions() {}

    /** The form; its rules are right, but for {@code spoilt} in the place of the condition of page 200. */
    static Source form(String spoilt) {
        return new Source(
                "forms/grand/form.yaml",
                """
                form: grand
                version: "1"
                title: Un grand formulaire
                source: Règle d'essai
                minutes: 300
                ask: Demander
                summary: beaucoup d'aide
                law: loi d'essai
                after-sending: [{within-days: 10, title: On répond, source: Règle d'essai}]
                retention: {draft-days: 90, request: Un an}
                chapters:
                  - id: tout
                    title: Tout
                    summary: Tout
                    pages:
                """
                        + IntStream.range(0, PAGES)
                                .mapToObj(page -> page(page, spoilt))
                                .collect(Collectors.joining())
                        + "blocks:\n"
                        + IntStream.range(1, 100)
                                .mapToObj(ThousandQuestions::block)
                                .collect(Collectors.joining()));
    }

    private static String page(int page, String spoilt) {
        var shownIf = page == 200 ? spoilt : condition(page);
        return """
                      - page: page-%1$d
                        title: La page %1$d
                %2$s        questions:
                          - id: choix-%1$d
                            kind: one-choice
                            label: Quel choix %1$d ?
                            choices: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]
                %3$s          - id: nombre-%1$d
                            kind: whole-number
                            label: Quel nombre %1$d ?
                            min: 0
                            max: 99
                %3$s          - id: date-%1$d
                            kind: full-date
                            label: Quelle date %1$d ?
                            min: -120y
                            max: today
                %3$s          - id: plusieurs-%1$d
                            kind: several-choices
                            label: Lesquels %1$d ?
                            choices: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}, {id: e, label: E}]
                %3$s""".formatted(page, shownIf.isEmpty() ? "" : "        shown-if: \"%s\"\n".formatted(shownIf), REST);
    }

    private static final String REST = """
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                            purpose: Savoir.
                            readers: [agent]
                            source: Règle d'essai
                """;

    /** Each page depends on the one before it, and on one far away. */
    private static String condition(int page) {
        if (page == 0) {
            return "";
        }
        int far = page / 2;
        return switch (page % 4) {
            case 0 -> "choix_%d != 'a' || 'b' in plusieurs_%d".formatted(page - 1, far);
            case 1 -> "nombre_%d > %d || choix_%d == 'c'".formatted(page - 1, page % 90, far);
            case 2 -> "age(date_%d, aujourd_hui) >= 60 || nombre_%d < 5".formatted(page - 1, far);
            default ->
                "!('a' in plusieurs_%d && 'b' in plusieurs_%d) && choix_%d != 'b'".formatted(page - 1, page - 1, far);
        };
    }

    private static String block(int number) {
        return """
                  - id: stop-%1$d
                    on: [choix-%2$d]
                    when: choix_%2$d == 'a' && nombre_%1$d == 42
                    title: Non
                    because: C'est la règle.
                    instead: [{label: Parler à quelqu'un, phone: territoire}]
                    source: Règle d'essai
                """.formatted(number, number * 2);
    }
}
