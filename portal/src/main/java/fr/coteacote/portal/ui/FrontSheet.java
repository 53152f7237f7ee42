package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The white sheet in front: what is yours. */
public final class FrontSheet extends HtmlContainer {

    public FrontSheet(Component... content) {
        super("div");
        getElement().setAttribute("class", "sheet");
        add(content);
    }
}
