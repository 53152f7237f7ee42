package fr.coteacote.portal.ui.sheets;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Piece;

/** The pine sheet tucked behind: what stands at your side. */
public final class SideSheet extends Piece {

    public SideSheet(Component... content) {
        super("div");
        addClassNames("side");
        add(content);
    }
}
