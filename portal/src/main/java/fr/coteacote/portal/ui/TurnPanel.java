package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** What waits for the person, on honey: “C'est à vous”. */
public final class TurnPanel extends HtmlContainer {

    public TurnPanel(String title, Component... content) {
        super("div");
        getElement().setAttribute("class", "panel panel-turn");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.TURN.drawn(), words);
    }
}
