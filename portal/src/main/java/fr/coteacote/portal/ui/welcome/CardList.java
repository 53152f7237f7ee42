package fr.coteacote.portal.ui.welcome;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** Ways to what one looks for. */
public final class CardList extends Piece {

    public CardList(List<Card> cards) {
        super("ul");
        addClassNames("cards");
        attribute("role", "list");
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
