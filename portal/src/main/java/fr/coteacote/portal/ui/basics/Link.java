package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.UiWords;

/**
 * Where a press leads, and in which words.
 *
 * @param label what is read on the page
 * @param complement words that only assistive technologies read after the label, or nothing
 * @param href the address
 * @param leaving whether the address is not a page of the portal's own router (a file, a telephone, another site)
 */
public record Link(String label, String complement, String href, boolean leaving) {

    /** Lead to a page of the portal. */
    public static Link to(String label, String href) {
        return new Link(label, "", href, false);
    }

    /** Lead to a file, a telephone, an other site: let the browser do it. */
    public static Link out(String label, String href) {
        return new Link(label, "", href, true);
    }

    /** Say to assistive technologies what the label leaves out, as in “Modifier <em>l'adresse</em>”. */
    public Link withComplement(String words) {
        return new Link(label, words, href, leaving);
    }

    /** Write the link. */
    public Component asComponent() {
        return anchor("");
    }

    /** Write the link with {@code classes}, and something before its words. */
    public Markup anchor(String classes, Component... before) {
        var anchor = new Markup("a", classes).with("href", href);
        if (before.length == 0) {
            anchor.saying(UiWords.spaced(label));
        } else {
            anchor.add(before);
            anchor.add(Markup.text("span", "link-words", label));
        }
        if (!complement.isEmpty()) {
            anchor.add(Markup.text("span", "sr", " " + complement));
        }
        return anchor.flag("router-ignore", leaving);
    }
}
