package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the page that an address of a draft means, for every door: from there on it has its name, and what is typed,
 * answered and put on record goes by that.
 */
@Component
public class Asked {

    private final DraftService drafts;

    Asked(DraftService drafts) {
        this.drafts = drafts;
    }

    /** Where {@code page} of a draft is asked. */
    public Place placeOf(DraftId draft, PageId page) {
        return Place.questions(drafts.formOf(draft).orElseThrow(), page);
    }

    /** The page that {@code address} means, by its number or its name; empty when there is no such draft or page. */
    public Optional<PageId> page(DraftId draft, String address) {
        return drafts.formOf(draft).flatMap(form -> form.pageAt(address)).map(Page::id);
    }
}
