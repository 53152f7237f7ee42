package fr.coteacote.portal.filling.papers;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.requests.RequestService;
import fr.coteacote.portal.requests.SentContent;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The documents that a draft asks for: those that its answers make necessary, and once it was sent those that the request
 * names. A paper that was promised for later is still expected when the draft has forgotten its answers.
 */
@Component
class WantedDocuments {

    private final RequestService requests;

    WantedDocuments(RequestService requests) {
        this.requests = requests;
    }

    List<DocumentRule> of(OpenDraft draft) {
        return draft.draft().state() == Draft.State.SENT
                ? requests.ofDraft(draft.id().value())
                        .map(sent -> named(draft, sent.content()))
                        .orElseGet(List::of)
                : draft.progress().documents();
    }

    /** A request holds words; the draft stays on the edition of the form in which they are titles. */
    private static List<DocumentRule> named(OpenDraft draft, SentContent content) {
        var titles = content.documents().stream().map(SentContent.Line::label).collect(Collectors.toSet());
        return draft.form().documents().stream()
                .filter(rule -> titles.contains(rule.title()))
                .toList();
    }
}
