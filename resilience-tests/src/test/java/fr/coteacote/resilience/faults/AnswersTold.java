package fr.coteacote.resilience.faults;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Right;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the answers of a draft to whoever may open it.
 *
 * <p>A page would not do: it shows first what was typed there and refused.
 */
@RestController
class AnswersTold {

    private final DraftService drafts;
    private final Sittings sittings;

    AnswersTold(DraftService drafts, Sittings sittings) {
        this.drafts = drafts;
        this.sittings = sittings;
    }

    @GetMapping("/reponses/{draft}")
    @Transactional
    ResponseEntity<Map<String, Answer>> of(@PathVariable String draft) {
        return ResponseEntity.of(DraftId.parse(draft)
                .flatMap(id -> sittings.current().flatMap(sitting -> drafts.open(id, sitting, Right.SEE)))
                .map(AnswersTold::answers));
    }

    private static Map<String, Answer> answers(OpenDraft draft) {
        var answers = new LinkedHashMap<String, Answer>();
        draft.versions()
                .forEach((question, version) -> answers.put(
                        question.value(),
                        new Answer(version, texts(draft.progress().answers().get(question)))));
        return answers;
    }

    private static List<String> texts(Optional<Value> value) {
        return switch (value.orElse(null)) {
            case Value.Text(var text) -> List.of(text);
            case Value.Items(var items) -> items.stream().map(AnswersTold::line).toList();
            case null, default -> List.of();
        };
    }

    private static String line(Map<QuestionId, Value> item) {
        return item.get(new QuestionId("ligne")) instanceof Value.Text(var text) ? text : "";
    }

    /** An answer as it is stored: one text, or those of a list. */
    record Answer(int version, List<String> texts) {}
}
