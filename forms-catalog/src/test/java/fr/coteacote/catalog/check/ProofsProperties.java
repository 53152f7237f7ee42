package fr.coteacote.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;

/** What the solver proves, trying every case shows too, where the cases are few enough to be tried. */
class ProofsProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long MOST_CASES = 400_000;

    /** A rule of a form, and what it says of answers. */
    private record Said(String name, List<Condition> rules, int wire, Predicate<Progress> meant) {}

    static Stream<Form> forms() {
        return Catalogue.fromClassPath().all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_rule_of_each_form_can_hold_or_fail_exactly_when_some_answers_make_it(Form form) {
        var proofs = new Proofs(form, TODAY);

        assertThat(saidBy(form, proofs.logic())).isNotEmpty().allSatisfy(said -> agree(form, proofs, said));
    }

    @Test
    void rules_of_any_form_can_hold_or_fail_exactly_when_some_answers_make_them() {
        qt().withExamples(150).forAll(rule(), rule(), rule()).checkAssert((page, block, derived) -> {
            var catalogue = Catalogue.load(List.of(new Source("forms/petit/form.yaml", form(page, block, derived))));
            var form = catalogue.forms().getFirst();
            var proofs = new Proofs(form, TODAY);

            saidBy(form, proofs.logic()).forEach(said -> agree(form, proofs, said));
        });
    }

    private static void agree(Form form, Proofs proofs, Said said) {
        var holds = new boolean[2];
        Cone.of(form, TODAY, said.rules(), MOST_CASES)
                .forEach(progress -> holds[said.meant().test(progress) ? 1 : 0] = true);

        assertThat(proofs.find(said.meant(), said.wire()) instanceof Proofs.Outcome.Found)
                .as("%s of %s holds", said.name(), form)
                .isEqualTo(holds[1]);
        assertThat(proofs.find(said.meant().negate(), -said.wire()) instanceof Proofs.Outcome.Found)
                .as("%s of %s fails", said.name(), form)
                .isEqualTo(holds[0]);
    }

    private static List<Said> saidBy(Form form, FormLogic logic) {
        var said = new ArrayList<Said>();
        for (var page : form.pages()) {
            for (var question : page.questions()) {
                said.add(new Said(
                        "question " + question.id(),
                        List.of(page.shownIf(), question.shownIf()),
                        logic.asks(question),
                        progress -> progress.asks(question.id())));
            }
        }
        for (Block block : form.blocks()) {
            said.add(new Said(
                    "block " + block.id(),
                    List.of(block.when()),
                    logic.holds(block),
                    progress -> progress.blocks().contains(block)));
        }
        for (Warning warning : form.warnings()) {
            said.add(new Said(
                    "warning " + warning.id(),
                    List.of(warning.when()),
                    logic.holds(warning.when()),
                    progress -> progress.warnings().contains(warning)));
        }
        for (DocumentRule document : form.documents()) {
            said.add(new Said(
                    "document " + document.id(),
                    List.of(document.when()),
                    logic.holds(document.when()),
                    progress -> progress.documents().contains(document)));
        }
        return said;
    }

    private static final List<String> SIMPLE = List.of(
            "lieu == 'domicile'",
            "lieu == ''",
            "lieu in ['proche', 'ehpad']",
            "sure == 'ne-sait-pas'",
            "sure != 'oui'",
            "'pch' in aides",
            "'aucune' in aides",
            "size(aides) > 1",
            "repondu(aides)",
            "nombre > 2",
            "nombre <= 3",
            "nombre + 1 == 4",
            "age(naissance, aujourd_hui) >= 60",
            "mois_entre(naissance, aujourd_hui) < 718",
            "avant(naissance, '1950-06-01')",
            "agee",
            "(agee ? 2 : 0) + (sure == 'oui' ? 1 : 0) == 2",
            "departement == '01'");

    /** A rule built from simple ones: each number joins the next one in some way. */
    private static Gen<String> rule() {
        return lists().of(integers().between(0, 10_000)).ofSizeBetween(1, 4).map(numbers -> {
            Iterator<Integer> next = numbers.iterator();
            var rule = SIMPLE.get(next.next() % SIMPLE.size());
            while (next.hasNext()) {
                int number = next.next();
                var other = SIMPLE.get(number % SIMPLE.size());
                rule = switch (number / SIMPLE.size() % 5) {
                    case 0 -> "(%s) && (%s)".formatted(rule, other);
                    case 1 -> "(%s) || (%s)".formatted(rule, other);
                    case 2 -> "!(%s) && (%s)".formatted(rule, other);
                    case 3 -> "(%s) ? (%s) : !(%s)".formatted(other, rule, rule);
                    default -> "(%s) == (%s)".formatted(rule, other);
                };
            }
            return rule;
        });
    }

    private static String form(String page, String block, String derived) {
        return """
                form: petit
                version: "1"
                title: Petit formulaire
                source: Règle
                minutes: 5
                ask: Demander
                summary: un peu d'aide
                law: loi
                after-sending: [{within-days: 10, title: On répond, source: Règle}]
                retention: {draft-days: 90, request: Un an}
                derived:
                  - {id: agee, is: "age(naissance, aujourd_hui) > 61"}
                  - {id: compose, is: "%s"}
                chapters:
                  - id: tout
                    title: Tout
                    summary: Tout
                    pages:
                """.formatted(derived)
                + page("naissance", "full-date", "min: 1940-01-01\n            max: today", "")
                + page("lieu", "one-choice", choices("domicile", "proche", "ehpad"), "")
                + page("nombre", "whole-number", "min: 0\n            max: 9", "")
                + page("sure", "yes-no", "dont-know: true", "\n        shown-if: nombre > 1")
                + page(
                        "aides",
                        "several-choices",
                        choices("pch", "apa", "aucune, exclusive: true"),
                        "\n        shown-if: lieu != 'ehpad'")
                + page("fin", "yes-no", "required: false", "\n        shown-if: \"%s\"".formatted(page))
                + """
                blocks:
                  - {id: stop, on: [lieu], when: "(%s) && (fin == 'oui' || compose)", title: Non, because: Non., source: Règle}
                """.formatted(block);
    }

    private static String choices(String... ids) {
        return "choices: ["
                + String.join(
                        ", ",
                        Stream.of(ids).map("{label: Un, id: %s}"::formatted).toList()) + "]";
    }

    private static String page(String id, String kind, String settings, String shownIf) {
        return """
                      - page: %s
                        title: Titre%s
                        questions:
                          - id: %s
                            kind: %s
                            %s
                            help: {why: Un., where: Deux., example: Trois., unknown: Quatre.}
                            purpose: Savoir.
                            readers: [agent]
                            source: Règle
                """.formatted(id, shownIf, id, kind, settings);
    }
}
