package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Find where the people of a draft want to be told of it, for messages that the portal sends by itself. */
@Component
@NamedInterface("drafts")
public class DraftContacts {

    private static final List<QuestionId> EMAILS =
            List.of(new QuestionId("remplisseur-courriel"), new QuestionId("courriel"));
    private static final QuestionId NOTICES = new QuestionId("canal-avis");
    private static final String DISCREET = "aucun";

    private final DraftService drafts;

    DraftContacts(DraftService drafts) {
        this.drafts = drafts;
    }

    /** The e-mail address to write to; empty when there is none, or when the person wants no trace. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID draft) {
        return drafts.progressOf(new DraftId(draft)).map(DraftContacts::of).filter(address -> !address.isBlank());
    }

    /** Where to tell what becomes of the request: nowhere when the person wants no trace. */
    public static String of(Progress progress) {
        var wants = progress.answers().get(NOTICES);
        if (wants.orElse(null) instanceof Value.Chosen(var channel) && channel.equals(DISCREET)) {
            return "";
        }
        return EMAILS.stream()
                .filter(progress::asks)
                .flatMap(id -> progress.answers().get(id).stream())
                .flatMap(value -> value instanceof Value.Text(var address) ? Stream.of(address) : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
