package fr.coteacote.portal.ui.forms;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** Fields that most people leave alone: folded until somebody opens them, or has filled one in. */
public final class MoreFields extends Piece {

    public MoreFields(String title, boolean open, List<? extends Field> fields) {
        super("details");
        addClassNames("more");
        if (open) {
            attribute("open", "");
        }
        add(new Markup("summary", "", Markup.text("span", "more-title", title), Icon.DOWN.drawn()));
        var body = new Markup("div", "more-fields");
        fields.forEach(body::add);
        add(body);
    }
}
