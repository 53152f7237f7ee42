package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

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

    Anchor anchor(String classes, Component... before) {
        var anchor = new Anchor();
        anchor.setHref(href);
        if (before.length == 0) {
            anchor.setText(UiWords.spaced(label));
        } else {
            anchor.add(before);
            anchor.add(Markup.text("span", "link-words", label));
        }
        if (!complement.isEmpty()) {
            anchor.add(Markup.text("span", "sr", " " + complement));
        }
        if (!classes.isEmpty()) {
            anchor.getElement().setAttribute("class", classes);
        }
        if (leaving) {
            anchor.getElement().setAttribute("router-ignore", "");
        }
        return anchor;
    }
}
