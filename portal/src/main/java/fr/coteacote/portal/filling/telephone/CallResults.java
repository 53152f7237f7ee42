package fr.coteacote.portal.filling.telephone;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.NextStep.When;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.requests.RequestService;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say where the request of a call stands, for a message to who was on the telephone and has no page to look at. */
@Service
@NamedInterface("calls")
public class CallResults {

    private final DraftService drafts;
    private final DocumentService documents;
    private final RequestService requests;

    CallResults(DraftService drafts, DocumentService documents, RequestService requests) {
        this.drafts = drafts;
        this.documents = documents;
        this.requests = requests;
    }

    /** Tell how far {@code draft} is; empty when it is gone. */
    @Transactional(readOnly = true)
    public Optional<CallResult> of(UUID draft) {
        return drafts.progressOf(new DraftId(draft))
                .map(progress -> new CallResult(
                        requests.ofDraft(draft).isPresent(),
                        progress.maySend() && hasPapers(draft, progress),
                        answeredWithin(progress)));
    }

    private boolean hasPapers(UUID draft, Progress progress) {
        var given = documents.givenForThePortal(draft);
        return progress.documents().stream().noneMatch(rule -> isToCome(rule, given.get(rule.id())));
    }

    /** Who says that they have no such paper, or gave it before, is not waited for. */
    private static boolean isToCome(DocumentRule rule, @Nullable Given given) {
        if (given == null) {
            return !rule.optional();
        }
        return given.received().isEmpty()
                && given.decided()
                        .map(decision -> decision == Decision.NOW || decision == Decision.LATER)
                        .orElse(!rule.optional());
    }

    private static int answeredWithin(Progress progress) {
        return progress.form().afterSending().stream()
                .flatMap(step -> step.when() instanceof When.WithinDays(var days) ? Stream.of(days) : Stream.empty())
                .findFirst()
                .orElse(0);
    }
}
