package fr.coteacote.portal.filling;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Find where the people of a draft want to be told of it, for messages that the portal sends by itself. */
@Component
public class DraftContacts {

    private final DraftService drafts;

    DraftContacts(DraftService drafts) {
        this.drafts = drafts;
    }

    /** The e-mail address to write to; empty when there is none, or when the person wants no trace. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID draft) {
        return drafts.progressOf(new DraftId(draft)).map(SentContents::notifyBy).filter(address -> !address.isBlank());
    }
}
