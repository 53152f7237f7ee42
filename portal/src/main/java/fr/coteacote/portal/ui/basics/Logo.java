package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;

/** The sign of the portal: a circle, a square, honey where they meet. */
public final class Logo {

    private static final String SVG = """
            <svg viewBox="0 0 60 44"><clipPath id="logo-rond"><circle cx="20" cy="20" r="17"/></clipPath>\
            <rect class="logo-by" x="23" y="8" width="34" height="34" rx="11"/>\
            <circle class="logo-me" cx="20" cy="20" r="17"/>\
            <rect class="logo-both" x="23" y="8" width="34" height="34" rx="11" clip-path="url(#logo-rond)"/></svg>""";

    private static final String LARGE = """
            <svg viewBox="0 0 60 44"><clipPath id="grand-rond"><circle cx="20" cy="20" r="17"/></clipPath>\
            <rect class="logo-by" x="23" y="8" width="34" height="34" rx="11"/>\
            <circle class="logo-me" cx="20" cy="20" r="17"/>\
            <rect class="logo-both" x="23" y="8" width="34" height="34" rx="11" clip-path="url(#grand-rond)"/>\
            <rect class="logo-paper" x="25.5" y="16.5" width="9.5" height="12.5" rx="2"/>\
            <path class="logo-lines" d="M27.6 20h5.3M27.6 22.8h5.3M27.6 25.6h3.2"/></svg>""";

    private Logo() {}

    public static Component small() {
        return drawing("logo", SVG);
    }

    /** The sign with a sheet of paper in its middle, for the first page. */
    public static Component large() {
        return drawing("logo logo-large", LARGE);
    }

    private static Component drawing(String classes, String svg) {
        return Markup.trusted("span", classes, svg).with("aria-hidden", "true");
    }
}
