package fr.coteacote.portal.ui.welcome;

import fr.coteacote.portal.ui.basics.Logo;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** The top of the first page: its title, its lead, the big sign. */
public final class Hero extends Piece {

    public Hero(String title, String lead) {
        super("div");
        addClassNames("hero");
        add(new PageHeading(title, lead), Logo.large());
    }
}
