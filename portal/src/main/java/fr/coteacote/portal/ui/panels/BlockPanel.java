package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** Why a request cannot go on like this, and where to go instead: in pine, for it is no mistake of the person's. */
public final class BlockPanel extends Piece {

    /**
     * @param title what is so: “Vous recevez la PCH”
     * @param because what was said, what the law says
     * @param instead the ways out
     */
    public BlockPanel(String title, String because, List<IconAndLink> instead) {
        super("div");
        addClassNames("panel panel-block");
        var words = new Markup("div", "panel-words", Markup.text("h2", "", title));
        because.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(Markup.text("p", "", line)));
        instead.forEach(way -> words.add(new IconLink(way.icon(), way.link())));
        add(Icon.LOCKED.drawn(), words);
    }
}
