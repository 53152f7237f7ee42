package fr.coteacote.portal.filling.answering;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.loading.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;

/** What both doors hand over is read, and is the same after a stay in the database, whatever its fields are called. */
public final class BodiesFuzz {

    private static final List<Question> QUESTIONS =
            Catalogue.fromClassPath().forms().getFirst().questions();
    private static final List<String> NAMES = List.of(
            Submission.EDIT,
            Submission.BACK,
            Submission.SEEN + QUESTIONS.getFirst().id(),
            Submission.CHOSEN + QUESTIONS.getFirst().id());

    private BodiesFuzz() {}

    /** Load the forms before the first body is timed. */
    public static void fuzzerInitialize() {
        if (QUESTIONS.isEmpty()) {
            throw new IllegalStateException("The first form asks nothing");
        }
    }

    /** Try one body. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var left = data.consumeInt(0, 6); left > 0; left--) {
            fields.put(
                    data.consumeBoolean() ? data.pickValue(NAMES) : data.consumeString(30),
                    List.of(data.consumeString(40), data.consumeString(10)));
        }
        var submission = new Submission(fields);
        submission.edit();
        submission.goesBackToReview();
        submission.seen(new QuestionId(QUESTIONS.getFirst().id().value()));
        submission.givesWay(QUESTIONS.getFirst().id());
        QUESTIONS.forEach(submission::typedFor);
        if (!Submission.read(submission.write()).equals(submission)) {
            throw new AssertionError("Another after a stay in the database: " + submission);
        }
    }
}
