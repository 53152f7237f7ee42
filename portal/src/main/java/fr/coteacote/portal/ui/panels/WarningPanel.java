package fr.coteacote.portal.ui.panels;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Something to think about before going on; it stops nothing. */
public final class WarningPanel extends Piece {

    public WarningPanel(String title, Component... content) {
        super("div");
        addClassNames("panel panel-warning");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.WHY.drawn(), words);
    }
}
