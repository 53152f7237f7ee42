package fr.coteacote.portal.ui.welcome;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** What a sheet of the first page offers: sign, title, text, a button. */
public final class Offer extends Piece {

    public Offer(Icon sign, String title, String text, Component... buttons) {
        super("div");
        addClassNames("offer-sheet");
        add(
                new Markup("p", "big-sign", sign.drawn()),
                Markup.text("h2", "", title),
                Markup.text("p", "", text),
                new Buttons(buttons));
    }
}
