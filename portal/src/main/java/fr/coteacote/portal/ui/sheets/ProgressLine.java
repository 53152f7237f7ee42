package fr.coteacote.portal.ui.sheets;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Where one is, in words: “<b>Chapitre 3 sur 8</b> · Adresse et logement · question 1 sur 7”. */
public final class ProgressLine extends Piece {

    public ProgressLine(String place, String... rest) {
        super("p");
        addClassNames("progress");
        add(Markup.text("b", "", place));
        for (var part : rest) {
            add(Markup.text("span", "", " · " + part));
        }
    }
}
