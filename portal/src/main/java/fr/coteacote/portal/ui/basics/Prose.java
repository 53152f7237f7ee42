package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** Running text: paragraphs, lists, links, at a measure that is easy to read. */
public final class Prose extends Piece {

    public Prose(String... paragraphs) {
        super("div");
        addClassNames("prose");
        for (var paragraph : paragraphs) {
            add(Markup.text("p", "", paragraph));
        }
    }

    public Prose paragraph(String text) {
        add(Markup.text("p", "", text));
        return this;
    }

    public Prose title(String title) {
        add(Markup.text("h2", "", title));
        return this;
    }

    public Prose list(String... items) {
        var list = new Markup("ul", "");
        for (var item : items) {
            list.add(Markup.text("li", "", item));
        }
        add(list);
        return this;
    }

    /** Put a link on a line of its own. */
    public Prose link(Link link) {
        add(new Markup("p", "lone-link", link.asComponent()));
        return this;
    }

    public Prose with(Component component) {
        add(component);
        return this;
    }
}
