package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Something good to know, in pine. */
public final class InfoPanel extends HtmlContainer {

    public InfoPanel(String title, Component... content) {
        super("div");
        getElement().setAttribute("class", "panel panel-info");
        var words = new Markup("div", "panel-words");
        if (!title.isEmpty()) {
            words.add(Markup.text("h2", "", title));
        }
        words.add(content);
        add(Icon.INFORMATION.drawn(), words);
    }
}
