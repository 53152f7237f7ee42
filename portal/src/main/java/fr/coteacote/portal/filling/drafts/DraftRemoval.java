package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.identity.filecodes.FileKeys;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.carers.Inviting;
import org.springframework.stereotype.Component;

/** Delete a draft that was not sent, and all that belongs to it, in the transaction of the caller. */
@Component
class DraftRemoval {

    private final Drafts drafts;
    private final DocumentService documents;
    private final EndOfHelp ends;
    private final Inviting inviting;
    private final FileKeys keys;

    DraftRemoval(Drafts drafts, DocumentService documents, EndOfHelp ends, Inviting inviting, FileKeys keys) {
        this.drafts = drafts;
        this.documents = documents;
        this.ends = ends;
        this.inviting = inviting;
        this.keys = keys;
    }

    void remove(DraftId draft) {
        documents.forget(draft.value());
        keys.revoke(draft.value());
        ends.endOn(draft.value());
        inviting.withdrawAll(draft.value());
        drafts.delete(draft);
    }
}
