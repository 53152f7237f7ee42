package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** A link that looks like a button: it leads somewhere and sends nothing. */
public final class ButtonLink extends HtmlContainer {

    public ButtonLink(Link link, ButtonLook look) {
        super("span");
        getElement().setAttribute("class", "button-place");
        add(link.anchor(look.classes()));
    }
}
