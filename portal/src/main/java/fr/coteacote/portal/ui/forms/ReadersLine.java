package fr.coteacote.portal.ui.forms;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Who reads the answer, under the buttons. */
public final class ReadersLine extends Piece {

    /**
     * @param readers a sentence: “Lu par le service autonomie de la Métropole. Personne d'autre.”
     * @param rights where duration and rights are told
     */
    public ReadersLine(String readers, Link rights) {
        super("p");
        addClassNames("readers");
        add(Icon.READERS.drawn(), new Markup("span", "", Markup.text("span", "", readers + " "), rights.asComponent()));
    }
}
