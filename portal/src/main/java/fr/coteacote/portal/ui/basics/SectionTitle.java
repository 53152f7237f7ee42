package fr.coteacote.portal.ui.basics;

import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;

/** The title of a part of a page. */
public final class SectionTitle extends Piece {

    private SectionTitle(String tag, String title) {
        super(tag);
        setText(UiWords.spaced(title));
    }

    /** Title a part of the page. */
    public static SectionTitle of(String title) {
        return new SectionTitle("h2", title);
    }

    /** Title a part of a part. */
    public static SectionTitle small(String title) {
        return new SectionTitle("h3", title);
    }
}
