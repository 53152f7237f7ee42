package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.assisted.meeting.OwnDrafts;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Let the user of a draft take part in a session on it by whatever opens the draft to them: an account, a code, a tab. */
@Component
class DraftsOfUsers implements OwnDrafts {

    private final DraftService drafts;

    DraftsOfUsers(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean opens(UUID draft, Sitting sitting) {
        return drafts.open(new DraftId(draft), sitting, Right.SEE)
                .filter(open -> open.acting().hasLastWord())
                .isPresent();
    }
}
