package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Chapter;
import java.util.List;

/**
 * A chapter, and how far it is.
 *
 * @param pages the pages shown now, in order
 */
public record ChapterProgress(Chapter chapter, State state, List<PageProgress> pages) {

    public ChapterProgress {
        pages = List.copyOf(pages);
    }
}
