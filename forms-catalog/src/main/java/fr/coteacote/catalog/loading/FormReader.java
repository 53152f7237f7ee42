package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Retention;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one form file, twice: to learn what it holds, then to check every mention of it. */
record FormReader(FormFile file, Fragments fragments, Set<String> drawings) {

    /** Read the form, noting every mistake. */
    Form read(Mistakes mistakes) {
        var draft = read(new Reading(file, new Mistakes(), new Origins(), Optional.empty(), LocalNames.OF_FORM));
        var reading = new Reading(file, mistakes, new Origins(), Optional.of(known(draft)), LocalNames.OF_FORM);
        var form = read(reading);
        new CycleCheck(form, reading.origins(), mistakes).report();
        return form;
    }

    private Form read(Reading reading) {
        var fields = Fields.of(reading, file.root(), Keys.FORM);
        var id = new FormId(reading.id(fields, "form"));
        var version = fields.text("version");
        var presentation = new PresentationReader(reading).presentation(fields);
        var retention = retention(fields);
        var rules = new RuleBookReader(reading);
        var constants = rules.constants(fields);
        var derived = rules.derived(fields);
        var full = derived.reading();
        var fullRules = new RuleBookReader(full);
        return new Form(
                id,
                version,
                presentation,
                fields.text("source"),
                retention,
                fields.flag("several-open", false),
                fields.has("one-open-for") ? reading.questions(fields, "one-open-for") : List.of(),
                new WhoFillsInReader(reading).whoFillsIn(fields).orElse(null),
                new LegalProtectionReader(reading).legalProtection(fields).orElse(null),
                new DiscreetReader(reading).discreet(fields).orElse(null),
                PageReader.chapters(full, fragments, fields, retention.request()),
                derived.derived(),
                constants,
                fullRules.blocks(fields),
                fullRules.warnings(fields),
                fullRules.documents(fields));
    }

    private static Retention retention(Fields fields) {
        return fields.object("retention", Keys.RETENTION)
                .map(inside -> new Retention(Duration.ofDays(inside.number("draft-days")), inside.text("request")))
                .orElse(new Retention(Duration.ofDays(1), ""));
    }

    private Known known(Form draft) {
        var variables = new ArrayList<Variable>();
        var questions = new LinkedHashMap<QuestionId, Question>();
        for (var question : draft.questions()) {
            questions.put(question.id(), question);
            variables.add(variable(question));
        }
        draft.constants()
                .forEach(constant -> variables.add(
                        Variable.of(Variable.nameOf(constant.id()), RuleBookReader.typeOf(constant), Set.of())));
        var documents =
                draft.documents().stream().map(DocumentRule::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Known(Vocabulary.of(variables), questions, documents, drawings);
    }

    private static Variable variable(Question question) {
        return new Variable(
                Variable.nameOf(question.id().value()),
                FactType.of(question.kind()),
                Set.of(question.id()),
                QuestionReader.choiceIds(question),
                question.kind() instanceof Group);
    }
}
