package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The buttons at the end of a sheet, the primary one first. */
public final class Buttons extends HtmlContainer {

    public Buttons(Component... buttons) {
        super("div");
        getElement().setAttribute("class", "buttons");
        add(buttons);
    }
}
