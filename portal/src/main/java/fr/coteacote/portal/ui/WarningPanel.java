package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Something to think about before going on; it stops nothing. */
public final class WarningPanel extends HtmlContainer {

    public WarningPanel(String title, Component... content) {
        super("div");
        getElement().setAttribute("class", "panel panel-warning");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.WHY.drawn(), words);
    }
}
