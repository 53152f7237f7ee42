package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.KeptAnswers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one rule of what two people agree to: all answers of a draft, and all its papers, as they stand.
 *
 * <p>A page keeps its id as long as its content, which is never replaced; what an antivirus condemns loses its size.
 */
@Component
class Editions {

    private final KeptAnswers answers;
    private final DocumentService documents;

    Editions(KeptAnswers answers, DocumentService documents) {
        this.answers = answers;
        this.documents = documents;
    }

    /**
     * Name a draft as it stands, for who was let into it: another name as soon as an answer changes, comes or goes, or a page
     * or what was decided about a paper does.
     */
    String of(DraftId draft) {
        var papers = documents.givenOf(draft.value()).values().stream()
                .flatMap(Editions::lines)
                .collect(Collectors.joining("\n"));
        return hash("%s\n%s".formatted(answers.editionOf(draft), papers));
    }

    private static Stream<String> lines(Given given) {
        return Stream.concat(
                given.decided().stream().map(made -> "%s: %s".formatted(given.document(), made.name())),
                given.pages().stream()
                        .map(page -> "%s: %d %s %d".formatted(given.document(), page.place(), page.id(), page.size())));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }
}
