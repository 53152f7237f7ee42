package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The title of a page, which takes the focus when the page arrives, and its lead. */
public final class PageHeading extends HtmlContainer {

    public PageHeading(String title, String lead) {
        this(Markup.text("span", "", title), lead);
    }

    PageHeading(Component title, String lead) {
        super("div");
        getElement().setAttribute("class", "heading");
        add(new Markup("h1", "", title).with("id", "titre").with("tabindex", "-1"));
        if (!lead.isEmpty()) {
            add(Markup.text("p", "lead", lead).with("id", "consigne"));
        }
    }

    /** Put a big sign above the title. */
    public PageHeading under(Icon sign) {
        addComponentAsFirst(new Markup("p", "big-sign", sign.drawn()));
        return this;
    }

    /** Say above the title where one is. */
    public PageHeading under(ProgressLine progress) {
        addComponentAsFirst(progress);
        return this;
    }
}
