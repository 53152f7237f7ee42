package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DataUse;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.catalog.orientation.Orientation;
import fr.coteacote.catalog.orientation.Result;
import fr.coteacote.catalog.rules.Suggestion;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions about a situation and what may help in it, twice as a form is read.
 *
 * @param forms what results may lead to
 */
record OrientationReader(FormFile file, Set<String> drawings, Set<FormId> forms) {

    private static final String NOT_KEPT = "Rien n'est gardé.";

    /** An orientation, and where it is written. */
    record Read(Orientation orientation, Origins origins) {}

    /** Read it, noting every mistake. */
    Read read(Mistakes mistakes) {
        var draft = read(new Reading(file, new Mistakes(), new Origins(), Optional.empty(), LocalNames.OF_FORM));
        var known = Known.of(draft.questions(), drawings);
        var reading = new Reading(file, mistakes, new Origins(), Optional.of(known), LocalNames.OF_FORM);
        var orientation = read(reading);
        new CycleCheck(orientation.questions(), reading.origins(), mistakes).report();
        return new Read(orientation, reading.origins());
    }

    private Orientation read(Reading reading) {
        var fields = Fields.of(reading, file.root(), Keys.ORIENTATION);
        var id = reading.id(fields, "orientation");
        fields.requiredList("questions");
        var reader = new QuestionReader(reading, NOT_KEPT);
        var use = reader.use(fields);
        var questions = fields.questions("questions").stream()
                .flatMap(question -> question(reading, reader, question, use).stream())
                .toList();
        fields.requiredList("results");
        var results = fields.objects("results", Keys.RESULT, result -> result(reading, result));
        if (fields.has("results")
                && results.stream()
                        .noneMatch(result ->
                                result.when().equals(Condition.ALWAYS) && result.sort() == Result.Sort.PERSON)) {
            reading.mistake(
                    fields.at("results"),
                    "il faut toujours quelqu'un à qui parler",
                    "Ajoutez un résultat « sort: person » sans « when ».");
        }
        return Orientation.of(
                id,
                fields.text("title"),
                fields.text("lead"),
                new WhoFillsInReader(reading).whoFillsIn(fields).orElse(null),
                questions,
                results,
                use.source());
    }

    private static Optional<Question> question(Reading reading, QuestionReader reader, Fields fields, DataUse use) {
        var question = reader.read(fields, QuestionReader.Heading.NONE, reader.use(fields, use));
        question.ifPresent(read -> checkKind(reading, fields, read));
        return question;
    }

    private static void checkKind(Reading reading, Fields fields, Question question) {
        boolean ofChoices = switch (question.kind()) {
            case YesNo _, OneChoice _, SeveralChoices _ -> true;
            default -> false;
        };
        if (!ofChoices) {
            reading.mistake(
                    fields.at("kind"),
                    "une orientation ne pose que des questions à choix",
                    "Employez yes-no, one-choice ou several-choices.");
        } else if (!mayNotKnow(question)) {
            reading.mistake(
                    fields.node(),
                    "on ne peut pas répondre « Je ne sais pas » à « %s »".formatted(question.id()),
                    question.kind() instanceof SeveralChoices
                            ? "Ajoutez le choix « {id: %s, label: Je ne sais pas, exclusive: true} »."
                                    .formatted(Kind.DONT_KNOW)
                            : "Ajoutez « dont-know: true ».");
        }
    }

    private static boolean mayNotKnow(Question question) {
        return question.kind() instanceof SeveralChoices several
                ? several.choices().stream()
                        .anyMatch(choice -> choice.id().equals(Kind.DONT_KNOW) && choice.exclusive())
                : question.dontKnow();
    }

    private Result result(Reading reading, Fields fields) {
        var id = reading.declare(fields, "id", Origins.Sort.RESULT);
        var sort = fields.word("sort", Words.of(Result.Sort.values()))
                .map(word -> Words.constant(Result.Sort.class, word))
                .orElse(Result.Sort.INFORMATION);
        var result = new Result(
                id,
                sort,
                reading.condition(fields, "when"),
                fields.text("title"),
                fields.text("text"),
                form(reading, fields),
                KindReader.waysOut(reading, fields, "ways"),
                fields.text("source"));
        checkWay(reading, fields, result);
        return result;
    }

    private @Nullable FormId form(Reading reading, Fields fields) {
        if (!fields.has("form")) {
            return null;
        }
        var written = reading.id(fields, "form");
        var known = forms.stream().map(FormId::value).toList();
        if (!known.contains(written)) {
            reading.mistake(
                    fields.at("form"),
                    "il n'y a pas de formulaire « %s »".formatted(written),
                    Suggestion.among(known).near(written, "Formulaires"));
            return null;
        }
        return new FormId(written);
    }

    private static void checkWay(Reading reading, Fields fields, Result result) {
        if (!fields.has("form") && result.ways().isEmpty()) {
            reading.mistake(
                    fields.node(),
                    "ce résultat ne mène nulle part",
                    "Ajoutez « form: », ou « ways: » avec une page, un site ou un numéro.");
        }
        if (result.sort() == Result.Sort.FORM && !fields.has("form")) {
            reading.mistake(
                    fields.at("sort"),
                    "un résultat « form » nomme le formulaire",
                    "Ajoutez « form: apa », ou changez « sort ».");
        }
        if (!fields.has("when") && result.sort() != Result.Sort.PERSON) {
            reading.mistake(
                    fields.node(),
                    "seule une personne à voir peut se montrer toujours",
                    "Ajoutez « when: » et une condition.");
        }
    }
}
