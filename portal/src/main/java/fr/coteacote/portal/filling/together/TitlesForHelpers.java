package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.assisted.meeting.HelpedDrafts;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Name drafts for those who may go on with them; what the user hides from helpers is not in the name. */
@Component
class TitlesForHelpers implements HelpedDrafts {

    private final DraftService drafts;
    private final Discretion discretion;

    TitlesForHelpers(DraftService drafts, Discretion discretion) {
        this.drafts = drafts;
        this.discretion = discretion;
    }

    @Override
    public Optional<String> titleOf(UUID draft) {
        var id = new DraftId(draft);
        return drafts.progressOf(id)
                .map(progress -> progress.concealing(discretion.hidden(id)))
                .map(progress -> progress.form().shortTitle()
                        + OpenDraft.subjectName(progress)
                                .map(name -> " pour " + name)
                                .orElse(""));
    }
}
