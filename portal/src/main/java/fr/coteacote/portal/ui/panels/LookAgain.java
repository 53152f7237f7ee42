package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** On a page that two people see: what somebody else writes comes with the next load. Seen only where no script runs. */
public final class LookAgain extends Piece {

    public LookAgain(String words, Link again) {
        super("div");
        addClassNames("look-again");
        attribute("data-without-scripts", "");
        add(Markup.text("p", "", words), new ButtonLink(again, ButtonLook.SECONDARY));
    }
}
