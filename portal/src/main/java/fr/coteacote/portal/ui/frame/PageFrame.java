package fr.coteacote.portal.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.Place;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The frame of each page: skip link, header, banner, way back, {@code main}, help band, footer.
 *
 * <p>A view is one frame: {@code new PageFrame(surroundings).banner(…).back(…).saved(…).content(…)}. A view
 * that stays while its content changes keeps its frame and calls {@code content} again: less is sent. The two live
 * regions are not here but in the document, so that they outlive the change from one view to the next.
 */
public final class PageFrame extends HtmlContainer implements AfterNavigationObserver {

    private static final Pattern WRONG = Pattern.compile("Erreur\\h:");

    private transient Surroundings surroundings;
    private final Place training = new Place("");
    private final Place banner = new Place("banner-place");
    private final Place back = new Place("");
    private final Place saved = new Place("way-end");
    private final Markup way = new Markup("div", "wrap way", back, saved);
    private final HtmlContainer main = new HtmlContainer("main");
    private @Nullable HelpBand band;
    private transient @Nullable Registration listener;
    private boolean practising;
    private boolean shared;

    public PageFrame(Surroundings surroundings) {
        super("div");
        this.surroundings = surroundings;
        addClassNames("page");
        main.addClassNames("wrap");
        main.getElement().setAttribute("id", "contenu").setAttribute("tabindex", "-1");
        add(skipLink(), new Markup("header", "", new PageHeader(surroundings), training, banner, way), main);
        if (!surroundings.offers().isEmpty()) {
            band = new HelpBand(surroundings.offers());
            add(band);
        }
        add(new PageFooter(surroundings.footer()));
    }

    /**
     * Go on in what stands around {@code now}, and write anew the ways to be helped where they are others: hours change
     * in the day, and the nearest places are known once somebody says where they live.
     *
     * @return false when more than that has changed: it takes another frame
     */
    public boolean goesOnIn(Surroundings now) {
        if (surroundings.equals(now)) {
            return true;
        }
        if (band == null
                || now.offers().isEmpty()
                || !surroundings.withOffers(now.offers()).equals(now)) {
            return false;
        }
        var next = new HelpBand(now.offers());
        getElement().setChild(getElement().indexOfChild(band.getElement()), next.getElement());
        band = next;
        surroundings = now;
        return true;
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

    /**
     * Leave nothing of this page on a computer that others use: its title, which the browser keeps in its history, says
     * nothing of what is asked, and no field is filled in or remembered. Said before the content is given.
     */
    public PageFrame onSharedComputer(boolean now) {
        shared = now;
        return this;
    }

    /** Let what other tabs of this browser show be asked for anew: somebody else may sit in front of it now. */
    public PageFrame changingHands() {
        getElement().setAttribute("data-passe", "");
        return this;
    }

    /** How the browser calls a page of this frame: {@code title}, or nothing of it, and that it is to practise. */
    public String titled(String title) {
        var shown = shared ? neutral(title) : title;
        return practising ? UiWords.say("training.title", Map.of("title", shown)) : shown;
    }

    /** That something is to be mended is heard first, and tells nothing of the person. */
    private static String neutral(String title) {
        var words = UiWords.say(WRONG.matcher(title).lookingAt() ? "shared.title.wrong" : "shared.title");
        return words.replace('\u00A0', ' '); // as in all titles
    }

    /** Flow calls the page as its view does after this, and before it answers. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (practising || shared) {
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
        banner.show(forgetful(shown));
        return this;
    }

    /** Let the page's script listen to {@code session}, and call {@code changed} when something is new there. */
    public PageFrame listening(String session, Runnable changed) {
        return listening(session, changed, changed);
    }

    /**
     * Let the page's script listen to {@code session}.
     *
     * @param changed called when something is new there
     * @param whileWriting called in its place while this person writes, who is not to lose the page then
     */
    public PageFrame listening(String session, Runnable changed, Runnable whileWriting) {
        if (listener != null) {
            listener.remove();
        }
        getElement().setAttribute("data-seance", session);
        listener = Registration.combine(
                getElement().addEventListener("changement", _ -> changed.run()),
                getElement().addEventListener("regard", _ -> whileWriting.run()));
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

    /**
     * Say on top of the page what comes of keeping what was typed.
     *
     * @param attempt keeps it, and tells whether it could; where it throws, the page says that nothing is kept
     */
    public void keeping(BooleanSupplier attempt) {
        saved(new SavedStatus(SavedStatus.State.UNKEPT));
        if (attempt.getAsBoolean()) {
            saved(new SavedStatus(SavedStatus.State.KEPT));
        }
    }

    /** Fill {@code main}. */
    public PageFrame content(Component... content) {
        main.removeAll();
        for (var one : content) {
            main.add(one instanceof Piece piece ? forgetful(piece) : one);
        }
        return this;
    }

    private Piece forgetful(Piece piece) {
        if (shared) {
            piece.rememberNothing();
        }
        return piece;
    }

    private static Component skipLink() {
        return Markup.text("a", "skip", UiWords.say("page.skip")).with("href", "#contenu");
    }
}
