package fr.coteacote.portal.ui.basics;

import fr.coteacote.portal.ui.markup.Piece;

/** A link that stands alone, with its pictogram: 48 px high. */
public final class IconLink extends Piece {

    public IconLink(Icon icon, Link link) {
        super("p");
        addClassNames("icon-link");
        add(link.anchor("", icon.drawn()));
    }
}
