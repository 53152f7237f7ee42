package fr.coteacote.portal.filling.papers;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.requests.SentContent.Line;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.lists.DocumentLine;
import fr.coteacote.portal.ui.lists.ReviewLine;
import fr.coteacote.portal.ui.lists.Task;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The documents that a draft asks for now, and where each stands. */
@Component
public class DocumentsOfDraft {

    private final DocumentService documents;
    private final WantedDocuments wanted;

    DocumentsOfDraft(DocumentService documents, WantedDocuments wanted) {
        this.documents = documents;
        this.wanted = wanted;
    }

    /** As lines of the request and of the receipt. */
    public List<Line> linesOf(OpenDraft draft) {
        var given = given(draft);
        return wanted.of(draft).stream()
                .map(rule -> new Line(rule.title(), state(draft, given, rule)))
                .toList();
    }

    /** Those of which nothing has come, each with why. */
    public List<Line> missing(OpenDraft draft) {
        var given = given(draft);
        return wanted.of(draft).stream()
                .filter(rule -> given.get(rule.id()) == null
                        || given.get(rule.id()).received().isEmpty())
                .map(rule -> new Line(rule.title(), state(draft, given, rule)))
                .toList();
    }

    /** As lines to read again before sending. */
    public List<ReviewLine> review(OpenDraft draft) {
        var given = given(draft);
        return wanted.of(draft).stream()
                .map(rule -> new ReviewLine(
                        rule.title(),
                        settled(given, rule) ? List.of(state(draft, given, rule)) : List.of(),
                        "",
                        draft.acting().may(Right.ADD_DOCUMENTS)
                                ? Link.to("Modifier", address(draft, rule)).withComplement(rule.title())
                                : null))
                .toList();
    }

    /** As the list where each is sent, postponed or explained. */
    List<DocumentLine> lines(OpenDraft draft) {
        var given = given(draft);
        return wanted.of(draft).stream()
                .map(rule -> DocumentLine.of(
                        lineState(given, rule),
                        rule.title(),
                        settled(given, rule) ? state(draft, given, rule) : rule.hint(),
                        Link.to(settled(given, rule) ? "Modifier" : "Ajouter", address(draft, rule))
                                .withComplement(rule.title())))
                .toList();
    }

    /** As one task in the list of chapters. */
    public Task task(OpenDraft draft) {
        var given = given(draft);
        var rules = wanted.of(draft);
        var settled = rules.stream().filter(rule -> settled(given, rule)).count();
        var link = Link.to("Documents", FillingRoutes.to(draft.id(), new Place.Documents()));
        var detail = "%d sur %d. Ce qui manque peut être envoyé plus tard.".formatted(settled, rules.size());
        return Task.of(
                link,
                detail,
                settled == rules.size() ? Task.State.DONE : settled == 0 ? Task.State.TODO : Task.State.STARTED);
    }

    private Map<String, Given> given(OpenDraft draft) {
        return documents.givenOf(draft.id().value());
    }

    private static boolean settled(Map<String, Given> given, DocumentRule rule) {
        var one = given.get(rule.id());
        return one != null && one.settled();
    }

    private static String state(OpenDraft draft, Map<String, Given> given, DocumentRule rule) {
        var one = given.get(rule.id());
        if (one == null) {
            return "Pas encore envoyé";
        }
        return one.received().isEmpty() && isDecidedUnseen(draft, rule)
                ? "Répondu. Vous ne voyez pas la réponse."
                : one.state();
    }

    /** Tell whether what is decided about a document is the answer to a question that is not shown to this person. */
    static boolean isDecidedUnseen(OpenDraft draft, DocumentRule rule) {
        return draft.form().questions().stream()
                .filter(question -> draft.progress().concealed().contains(question.id()))
                .anyMatch(question -> question.kind().equals(new DocumentUpload(rule.id())));
    }

    private static DocumentLine.State lineState(Map<String, Given> given, DocumentRule rule) {
        var one = given.get(rule.id());
        if (one == null || !one.settled()) {
            return DocumentLine.State.MISSING;
        }
        return one.received().isEmpty() ? DocumentLine.State.LATER : DocumentLine.State.SENT;
    }

    private static String address(OpenDraft draft, DocumentRule rule) {
        return FillingRoutes.to(draft.id(), Place.document(draft.form(), rule.id()));
    }
}
