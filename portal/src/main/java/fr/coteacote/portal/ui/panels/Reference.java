package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** The number to keep. */
public final class Reference extends Piece {

    public Reference(String label, String number, String advice) {
        super("div");
        addClassNames("reference");
        add(
                Markup.text("h2", "reference-label", label),
                Markup.text("p", "reference-number", number),
                Markup.text("p", "reference-advice", advice));
    }
}
