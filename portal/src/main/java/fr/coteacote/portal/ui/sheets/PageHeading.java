package fr.coteacote.portal.ui.sheets;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** The title of a page, which takes the focus when the page arrives, and its lead. */
public final class PageHeading extends Piece {

    public PageHeading(String title, String lead) {
        this(Markup.text("span", "", title), lead);
    }

    public PageHeading(Component title, String lead) {
        super("div");
        addClassNames("heading");
        add(new Markup("h1", "", title).with("id", "titre").with("tabindex", "-1"));
        if (!lead.isEmpty()) {
            add(Markup.text("p", "lead", lead).with("id", "consigne"));
        }
    }

    /** Put a big sign above the title. */
    public PageHeading under(Icon sign) {
        addFirst(new Markup("p", "big-sign", sign.drawn()));
        return this;
    }

    /** Say above the title where one is. */
    public PageHeading under(ProgressLine progress) {
        addFirst(progress);
        return this;
    }
}
