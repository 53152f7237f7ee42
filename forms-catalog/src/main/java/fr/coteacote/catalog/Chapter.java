package fr.coteacote.catalog;

import java.util.List;

/**
 * A line of the task list: some pages about one matter.
 *
 * @param summary what it asks, in a few words, for the task list
 * @param sent whether its answers are part of the request; if not, nothing of it leaves the portal
 */
public record Chapter(ChapterId id, String title, String summary, List<Page> pages, boolean sent) {

    public Chapter {
        pages = List.copyOf(pages);
    }
}
