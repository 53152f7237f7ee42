package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Who does not see the answer, just above the field. */
public final class PrivateNote extends Piece {

    public PrivateNote(String words) {
        super("p");
        addClassNames("private-note");
        add(Icon.HIDDEN.drawn(), Markup.text("span", "", words));
    }
}
