package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** The top of the first page: its title, its lead, the big sign. */
public final class Hero extends HtmlContainer {

    public Hero(String title, String lead) {
        super("div");
        getElement().setAttribute("class", "hero");
        add(new PageHeading(title, lead), Logo.large());
    }
}
