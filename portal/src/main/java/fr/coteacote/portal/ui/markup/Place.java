package fr.coteacote.portal.ui.markup;

import com.vaadin.flow.component.HtmlContainer;

/** Where something stands that may be something else a moment later; what is shown again as it was is not sent again. */
public final class Place extends HtmlContainer {

    public Place(String classes) {
        super("div");
        if (!classes.isEmpty()) {
            addClassNames(classes);
        }
    }

    /** Show {@code piece} and nothing else. */
    public void show(Piece piece) {
        getElement().setProperty("innerHTML", piece.html());
    }

    /** Show nothing. */
    public void clear() {
        getElement().setProperty("innerHTML", "");
    }
}
