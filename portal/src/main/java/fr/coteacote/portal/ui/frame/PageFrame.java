package fr.coteacote.portal.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.Place;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The frame of each page: skip link, header, banner, way back, {@code main}, help band, footer.
 *
 * <p>A view is one frame: {@code new PageFrame(surroundings).banner(…).back(…).saved(…).content(…)}. A view
 * that stays while its content changes keeps its frame and calls {@code content} again: less is sent. The two live
 * regions are not here but in the document, so that they outlive the change from one view to the next.
 */
public final class PageFrame extends HtmlContainer implements AfterNavigationObserver {

    private final transient Surroundings surroundings;
    private final Place training = new Place("");
    private final Place banner = new Place("banner-place");
    private final Place back = new Place("");
    private final Place saved = new Place("way-end");
    private final Markup way = new Markup("div", "wrap way", back, saved);
    private final HtmlContainer main = new HtmlContainer("main");
    private transient @Nullable DomListenerRegistration listener;
    private boolean practising;

    public PageFrame(Surroundings surroundings) {
        super("div");
        this.surroundings = surroundings;
        addClassNames("page");
        main.addClassNames("wrap");
        main.getElement().setAttribute("id", "contenu").setAttribute("tabindex", "-1");
        add(skipLink(), new Markup("header", "", new PageHeader(surroundings), training, banner, way), main);
        if (!surroundings.offers().isEmpty()) {
            add(new HelpBand(surroundings.offers()));
        }
        add(new PageFooter(surroundings.footer()));
    }

    /** Tell whether {@code now} is still what stands around: the hours change in the day. */
    public boolean standsIn(Surroundings now) {
        return surroundings.equals(now);
    }

    /** Say above all else, and in the title, that what is shown is only to practise; or no longer. */
    public PageFrame practising(boolean now) {
        if (practising != now) {
            practising = now;
            if (now) {
                training.show(new TrainingBand());
            } else {
                training.clear();
            }
        }
        return this;
    }

    /** How the browser calls a page of this frame: {@code title}, and that it is to practise. */
    public String titled(String title) {
        return practising ? UiWords.say("training.title", Map.of("title", title)) : title;
    }

    /** Flow calls the page as its view does after this, and before it answers. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (practising) {
            var ui = event.getLocationChangeEvent().getUI();
            ui.beforeClientResponse(
                    this,
                    _ -> ui.getPage()
                            .setTitle(titled(
                                    Objects.requireNonNullElse(ui.getInternals().getTitle(), ""))));
        }
    }

    /** Say under the header for whom one fills in, or who is there. */
    public PageFrame banner(Piece shown) {
        banner.show(shown);
        return this;
    }

    /** Let the page's script listen to {@code session}, and call {@code changed} when something is new there. */
    public PageFrame listening(String session, Runnable changed) {
        if (listener != null) {
            listener.remove();
        }
        getElement().setAttribute("data-seance", session);
        listener = getElement().addEventListener("changement", _ -> changed.run());
        return this;
    }

    /** Nobody is together with this person any more. */
    public PageFrame alone() {
        if (listener != null) {
            listener.remove();
            listener = null;
        }
        getElement().removeAttribute("data-seance");
        return this;
    }

    /** Lead back, on top of the page. */
    public PageFrame back(Link link) {
        back.show(link.anchor("back", Icon.BACK.drawn()));
        return this;
    }

    /** Say what is kept, on top of the page. */
    public PageFrame saved(SavedStatus status) {
        saved.show(status);
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
