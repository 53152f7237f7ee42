package fr.coteacote.bench.rules;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.util.List;

/**
 * A form as large as one likes, one question a page, six pages in ten under a condition.
 *
 * <p>In each hundred questions three are facts – an age, a place, a list of aids – and all sixty conditions read the
 * three of them: the hardest case for computing again only what depends on an answer.
 */
final class MadeUpForm {

    private static final int PART = 100;
    private static final int CONDITIONS = 60;
    private static final int FACTS = 3;

    private static final String HEAD = """
            form: invente
            version: "1"
            title: Formulaire inventé
            ask: Demander
            summary: pour mesurer
            law: règlement d'essai
            source: Règlement d'essai
            minutes: 40
            retention: {draft-days: 30, request: un an}
            after-sending:
              - {within-days: 3, title: On vous répond, detail: Par lettre., source: Règlement d'essai}
            chapters:
            """;

    private static final String REST = """
                        short: Réponse
                        help: {why: Pour mesurer., where: Nulle part., example: exemple, unknown: Passez.}
                        purpose: Mesurer.
                        readers: [agent]
                        source: Règlement d'essai
            """;

    private MadeUpForm() {}

    /** Make one with that many questions, a multiple of a hundred. */
    static Form of(int questions) {
        var text = new StringBuilder(HEAD);
        for (int part = 0; part < questions / PART; part++) {
            text.append(part(part));
        }
        return Catalogue.load(List.of(new Source("forms/invente/form.yaml", text.toString())))
                .form(new FormId("invente"));
    }

    private static String part(int part) {
        var text = new StringBuilder("""
                  - id: chapitre-%d
                    title: Chapitre
                    summary: Tout
                    pages:
                """.formatted(part));
        text.append(page("age-%d".formatted(part), "", """
                kind: whole-number
                min: 0
                max: 120
                """));
        text.append(page("lieu-%d".formatted(part), "", """
                kind: one-choice
                choices: [{id: domicile, label: Chez soi}, {id: ehpad, label: En EHPAD}]
                """));
        text.append(page("aides-%d".formatted(part), "", """
                kind: several-choices
                choices: [{id: pch, label: PCH}, {id: actp, label: ACTP}, {id: mtp, label: MTP}]
                """));
        for (int number = 0; number < PART - FACTS; number++) {
            text.append(page("mot-%d-%d".formatted(part, number), condition(part, number), """
                    kind: short-text
                    pattern: free
                    max: 60
                    """));
        }
        return text.toString();
    }

    private static String condition(int part, int number) {
        return number < CONDITIONS
                ? "        shown-if: age_%1$d >= %2$d && lieu_%1$d == 'domicile' && !('pch' in aides_%1$d)\n"
                        .formatted(part, 20 + number)
                : "";
    }

    private static String page(String id, String condition, String kind) {
        return """
                      - page: %1$s
                        title: Question ?
                %2$s        questions:
                          - id: %1$s
                """.formatted(id, condition) + kind.indent(12) + REST;
    }
}
