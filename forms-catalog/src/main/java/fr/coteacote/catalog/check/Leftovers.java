package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.WhoFillsIn;
import fr.coteacote.catalog.loading.Origins.Sort;
import fr.coteacote.catalog.rules.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** Finds constants and derived values that no rule reads, and constants that rules read outside their dates. */
final class Leftovers {

    private final FormCheck check;
    private final LocalDate today;

    Leftovers(FormCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    void read() {
        var read = namesRead();
        for (var derived : check.form().derived()) {
            unusedUnless(read.contains(Variable.nameOf(derived.id())), derived.id(), "la valeur calculée");
        }
        for (var constant : check.form().constants()) {
            boolean used = read.contains(Variable.nameOf(constant.id()));
            unusedUnless(used, constant.id(), "la constante");
            if (used && !constant.isValidOn(today)) {
                check.find(
                        Rule.OUT_OF_DATE,
                        check.placeOf(Sort.NAME, constant.id()),
                        "la constante « %s » ne vaut que du %s au %s"
                                .formatted(constant.id(), constant.validFrom(), constant.validTo()),
                        "Vérifiez la règle, puis écrivez sa valeur d'aujourd'hui et ses nouvelles dates.");
            }
        }
    }

    /** A question whose answer no rule reads is one too many, where nothing is sent; who asks is asked so that the pages say « vous ». */
    void readQuestions() {
        var read = namesRead();
        var asks = check.form().whoFillsIn().map(WhoFillsIn::question);
        check.form().questions().stream()
                .filter(question -> asks.filter(question.id()::equals).isEmpty())
                .forEach(question -> {
                    if (!read.contains(Variable.nameOf(question.id().value()))) {
                        check.find(
                                Rule.UNUSED,
                                check.placeOf(Sort.NAME, question.id().value()),
                                "la réponse à « %s » ne change rien".formatted(question.id()),
                                "Enlevez la question, ou lisez sa réponse dans un résultat.");
                    }
                });
    }

    private void unusedUnless(boolean used, String id, String what) {
        if (!used) {
            check.find(
                    Rule.UNUSED,
                    check.placeOf(Sort.NAME, id),
                    "aucune règle ne lit %s « %s »".formatted(what, id),
                    "Enlevez-la, ou employez-la là où elle devait servir.");
        }
    }

    private Set<String> namesRead() {
        var form = check.form();
        var conditions = new ArrayList<Condition>();
        form.pages().forEach(page -> {
            conditions.add(page.shownIf());
            page.questions().forEach(question -> conditions.add(question.shownIf()));
        });
        form.blocks().forEach(block -> conditions.add(block.when()));
        form.warnings().forEach(warning -> conditions.add(warning.when()));
        form.documents().forEach(document -> conditions.add(document.when()));
        var names = new HashSet<String>();
        conditions.forEach(condition -> names.addAll(condition.names()));
        form.derived().forEach(derived -> names.addAll(derived.is().names()));
        return names;
    }
}
