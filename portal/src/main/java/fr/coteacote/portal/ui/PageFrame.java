package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/**
 * The frame of each page: skip link, header, banner, way back, {@code main}, help band, footer.
 *
 * <p>A view is one frame: {@code new PageFrame(surroundings).banner(…).back(…).saved(…).content(…)}. A view
 * that stays while its content changes keeps its frame and calls {@code content} again: less is sent. The two live
 * regions are not here but in the document, so that they outlive the change from one view to the next.
 */
public final class PageFrame extends HtmlContainer {

    private final Markup banner = new Markup("div", "banner-place");
    private final Markup back = new Markup("div", "");
    private final Markup saved = new Markup("div", "way-end");
    private final Markup way = new Markup("div", "wrap way", back, saved);
    private final Markup main = new Markup("main", "wrap").with("id", "contenu").with("tabindex", "-1");

    public PageFrame(Surroundings surroundings) {
        super("div");
        getElement().setAttribute("class", "page");
        add(skipLink(), new Markup("header", "", new PageHeader(surroundings), banner, way), main);
        if (!surroundings.offers().isEmpty()) {
            add(new HelpBand(surroundings.offers()));
        }
        add(new PageFooter(surroundings.footer()));
    }

    /** Say under the header for whom one fills in, or who is there. */
    public PageFrame banner(Component shown) {
        banner.removeAll();
        banner.add(shown);
        return this;
    }

    /** Lead back, on top of the page. */
    public PageFrame back(Link link) {
        back.removeAll();
        back.add(link.anchor("back", Icon.BACK.drawn()));
        return this;
    }

    /** Say what is kept, on top of the page. */
    public PageFrame saved(SavedStatus status) {
        saved.removeAll();
        saved.add(status);
        return this;
    }

    /** Fill {@code main}. */
    public PageFrame content(Component... content) {
        main.removeAll();
        main.add(content);
        return this;
    }

    private static Component skipLink() {
        return Markup.text("a", "skip", UiWords.say("page.skip")).with("href", "#contenu");
    }
}
