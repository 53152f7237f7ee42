package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;

/** One thing of a list that is counted, as the markers of a map count it: its number, the way to it, what is known. */
public final class NumberedCard extends Piece {

    /**
     * @param id by which a map leads here
     */
    public NumberedCard(int number, String id, Link link, Component... content) {
        super("section");
        addClassNames("place");
        add(new Markup(
                        "h2",
                        "found-title",
                        Markup.text("span", "found-number", "%d. ".formatted(number)),
                        link.asComponent())
                .with("id", id)
                .with("tabindex", "-1"));
        add(content);
    }
}
