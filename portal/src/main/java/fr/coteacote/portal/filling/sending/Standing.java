package fr.coteacote.portal.filling.sending;

import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Name a request as it stands, so that a yes is to this and to nothing that was changed since; it tells no answer. */
@Component
public class Standing {

    private final DocumentsOfDraft documents;

    Standing(DocumentsOfDraft documents) {
        this.documents = documents;
    }

    /** SHA-256 of the versions of the answers and of where each paper stands, in hexadecimal. */
    public String of(OpenDraft draft) {
        var versions = new TreeMap<String, Integer>();
        draft.versions().forEach((question, version) -> versions.put(question.value(), version));
        var standing = "%s\n%s\n%s".formatted(draft.id(), versions, documents.linesOf(draft));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(standing.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
