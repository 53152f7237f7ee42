package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Ways to what one looks for. */
public final class CardList extends HtmlContainer {

    public CardList(List<Card> cards) {
        super("ul");
        getElement().setAttribute("class", "cards").setAttribute("role", "list");
        cards.forEach(card -> add(new Markup(
                "li",
                "card",
                card.icon().drawn(),
                new Markup(
                        "div",
                        "card-words",
                        new Markup("p", "card-title", card.link().anchor("card-link")),
                        Markup.text("p", "card-detail", card.detail())),
                Icon.FORWARD.drawn())));
    }
}
