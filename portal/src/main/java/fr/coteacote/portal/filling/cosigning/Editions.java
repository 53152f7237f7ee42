package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.filling.drafts.KeptAnswers;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/**
 * The one name of a draft as it stands, answers and papers: a yes is to this, and to nothing that was changed since. It tells no
 * answer.
 *
 * <p>A page keeps its id as long as its content, which is never replaced; what an antivirus condemns loses its size.
 */
@Component
public class Editions {

    private final KeptAnswers answers;
    private final DocumentService documents;

    Editions(KeptAnswers answers, DocumentService documents) {
        this.answers = answers;
        this.documents = documents;
    }

    /**
     * Name a draft as it stands, as SHA-256 in hexadecimal: another name as soon as an answer changes, comes or goes, or a page
     * or what was decided about a paper does.
     */
    public String of(OpenDraft draft) {
        var papers = documents.givenOf(draft.id().value()).values().stream()
                .flatMap(Editions::lines)
                .collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex("%s\n%s\n%s".formatted(draft.id(), answers.editionOf(draft.id()), papers));
    }

    private static Stream<String> lines(Given given) {
        return Stream.concat(
                given.decided().stream().map(made -> "%s: %s".formatted(given.document(), made.name())),
                given.pages().stream()
                        .map(page -> "%s: %d %s %d".formatted(given.document(), page.place(), page.id(), page.size())));
    }
}
