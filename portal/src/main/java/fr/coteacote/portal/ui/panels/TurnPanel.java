package fr.coteacote.portal.ui.panels;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** What waits for the person, on honey: “C'est à vous”. */
public final class TurnPanel extends Piece {

    public TurnPanel(String title, Component... content) {
        super("div");
        addClassNames("panel panel-turn");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.TURN.drawn(), words);
    }
}
