package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** A link that stands alone, with its pictogram: 48 px high. */
public final class IconLink extends HtmlContainer {

    public IconLink(Icon icon, Link link) {
        super("p");
        getElement().setAttribute("class", "icon-link");
        add(link.anchor("", icon.drawn()));
    }
}
