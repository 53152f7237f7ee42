package fr.coteacote.portal.ui.sheets;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Piece;

/** The white sheet in front: what is yours. */
public final class FrontSheet extends Piece {

    public FrontSheet(Component... content) {
        super("div");
        addClassNames("sheet");
        add(content);
    }
}
