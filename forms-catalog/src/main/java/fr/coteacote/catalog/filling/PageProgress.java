package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Question;
import java.util.List;

/**
 * A page that is shown now.
 *
 * @param complete whether each question it shows has been answered, or left empty on purpose if it may be
 * @param shown the questions asked on it now
 */
public record PageProgress(Page page, boolean complete, List<Question> shown) {

    public PageProgress {
        shown = List.copyOf(shown);
    }
}
