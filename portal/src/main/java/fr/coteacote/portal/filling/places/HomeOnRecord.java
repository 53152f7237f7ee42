package fr.coteacote.portal.filling.places;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.territory.VicinityOfDraft;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads where somebody lives from their draft, for who may open it, and notes that it was read.
 *
 * <p>It is read again each time and kept nowhere: with the sitting, or the help, this ends as well.
 */
@Component
class HomeOnRecord implements VicinityOfDraft {

    private final DraftService drafts;
    private final Sittings sittings;

    HomeOnRecord(DraftService drafts, Sittings sittings) {
        this.drafts = drafts;
        this.sittings = sittings;
    }

    @Override
    public Optional<Vicinity> find(String draft) {
        return DraftId.parse(draft)
                .flatMap(id -> sittings.current().flatMap(sitting -> drafts.open(id, sitting)))
                .flatMap(Here::vicinity);
    }
}
