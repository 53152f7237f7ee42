package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** What is printed, read and signed: large sentences, then lines to write on. */
public final class ToSign extends Piece {

    /**
     * @param sentences what is agreed to
     * @param stopping how one stops it
     * @param blanks what is written by hand, each on a line of its own
     */
    public ToSign(List<String> sentences, String stopping, List<String> blanks) {
        super("div");
        addClassNames("to-sign");
        add(new Prose().list(sentences.toArray(String[]::new)).paragraph(stopping));
        blanks.forEach(blank -> add(Markup.text("p", "to-write", blank + " :")));
    }
}
