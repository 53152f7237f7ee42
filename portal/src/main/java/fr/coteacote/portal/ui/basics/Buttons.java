package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Piece;

/** The buttons at the end of a sheet, the primary one first. */
public final class Buttons extends Piece {

    public Buttons(Component... buttons) {
        super("div");
        addClassNames("buttons");
        add(buttons);
    }
}
