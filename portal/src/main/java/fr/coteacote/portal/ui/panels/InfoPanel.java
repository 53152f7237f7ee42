package fr.coteacote.portal.ui.panels;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Something good to know, in pine. */
public final class InfoPanel extends Piece {

    public InfoPanel(String title, Component... content) {
        super("div");
        addClassNames("panel panel-info");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.INFORMATION.drawn(), words);
    }
}
