package fr.coteacote.portal.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** Each kind of question understands what is typed, or says what is wrong; the form goes on with what was understood. */
public final class KindsFuzz {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Progress START =
            Progress.of(Catalogue.fromClassPath().form(new FormId("apa")), Answers.EMPTY, new Context(TODAY, "69M"));
    private static final List<Question> QUESTIONS = START.form().questions();
    private static final List<String> PARTS =
            List.of("", "jour", "mois", "annee", "rue", "code-postal", "commune", "pays", "inconnu", "nom", "prenom");

    private KindsFuzz() {}

    /** Try a few answers. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var answers = new LinkedHashMap<QuestionId, Value>();
        do {
            var question = data.pickValue(QUESTIONS);
            if (question.parse(typed(data), TODAY) instanceof Parsed.Accepted(var value)) {
                said(question, value);
                answers.put(question.id(), value);
            }
        } while (data.remainingBytes() > 0);
        Progress.of(START.form(), Answers.of(answers), new Context(TODAY, "69M"));
    }

    private static Typed typed(FuzzedDataProvider data) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var left = data.consumeInt(1, 4); left > 0; left--) {
            parts.put(data.pickValue(PARTS), List.of(data.consumeString(60)));
        }
        return new Typed(parts);
    }

    private static void said(Question question, Value value) {
        if (question.say(value).isBlank()) {
            throw new AssertionError("%s says nothing of %s".formatted(question.id(), value));
        }
        if (!ValueJson.read(ValueJson.write(value)).equals(value)) {
            throw new AssertionError("%s is another after a stay in the database: %s".formatted(question.id(), value));
        }
        if (!question.parse(question.format(value), TODAY).equals(new Parsed.Accepted(value))) {
            throw new AssertionError("%s, written back, is read as another: %s".formatted(question.id(), value));
        }
    }
}
