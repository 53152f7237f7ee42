package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The pine sheet tucked behind: what stands at your side. */
public final class SideSheet extends HtmlContainer {

    public SideSheet(Component... content) {
        super("div");
        getElement().setAttribute("class", "side");
        add(content);
    }
}
