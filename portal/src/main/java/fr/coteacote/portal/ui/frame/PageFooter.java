package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** The bottom of each page: the links that the law asks for. */
final class PageFooter extends Piece {

    PageFooter(List<Link> links) {
        super("footer");
        addClassNames("foot");
        var list = new Markup("ul", "foot-links");
        links.forEach(link -> list.add(new Markup("li", "", link.asComponent())));
        add(new Markup("div", "wrap", list));
    }
}
