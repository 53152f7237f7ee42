package fr.coteacote.portal.ui.basics;

import fr.coteacote.portal.ui.markup.Piece;

/** A link that looks like a button: it leads somewhere and sends nothing. */
public final class ButtonLink extends Piece {

    public ButtonLink(Link link, ButtonLook look) {
        super("span");
        addClassNames("button-place");
        add(link.anchor(look.classes()));
    }
}
