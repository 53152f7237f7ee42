package fr.coteacote.portal.filling.papers;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carry what was answered about a paper, in the middle of the questions, to the list of documents. */
@Component
public class PaperAnswers {

    private final DocumentService documents;

    PaperAnswers(DocumentService documents) {
        this.documents = documents;
    }

    /** Decide about each paper that was just answered, as the person did. */
    public void follow(OpenDraft draft, Map<Question, Value> answered) {
        answered.forEach((question, value) -> {
            if (question.kind() instanceof DocumentUpload(var document) && value instanceof Value.Chosen(var choice)) {
                documents.decide(draft.id().value(), document, decision(choice));
            }
        });
    }

    /** What has become of the paper that {@code question} was about, where it is no longer what was answered there. */
    public Optional<String> became(OpenDraft draft, Question question) {
        return question.kind() instanceof DocumentUpload(var document)
                        && draft.progress().answers().get(question.id()).orElse(null)
                                instanceof Value.Chosen(var choice)
                ? Optional.of(documents.givenOf(draft.id().value(), document))
                        .filter(Given::settled)
                        .filter(given -> !given.received().isEmpty() || isAnother(given, decision(choice)))
                        .map(Given::state)
                : Optional.empty();
    }

    private static boolean isAnother(Given given, Decision answered) {
        return given.decided().filter(decided -> decided != answered).isPresent();
    }

    /** The paper that the person wants to send at once, if there is one. */
    public static Optional<String> sentNow(Map<Question, Value> answered) {
        return answered.entrySet().stream()
                .filter(entry -> entry.getValue().equals(new Value.Chosen(DocumentUpload.NOW)))
                .flatMap(entry -> entry.getKey().kind() instanceof DocumentUpload(var document)
                        ? Optional.of(document).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private static Decision decision(String choice) {
        return switch (choice) {
            case DocumentUpload.LATER -> Decision.LATER;
            case DocumentUpload.GIVEN -> Decision.ALREADY_GIVEN;
            case DocumentUpload.NONE -> Decision.NOT_HAVING;
            default -> Decision.NOW;
        };
    }
}
