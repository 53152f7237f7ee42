package fr.coteacote.portal.ui.welcome;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** What the portal promises, in a row. */
public final class PromiseList extends Piece {

    public PromiseList(List<Promise> promises) {
        super("ul");
        addClassNames("promises");
        attribute("role", "list");
        promises.forEach(promise -> add(new Markup(
                "li",
                "promise",
                promise.icon().drawn(),
                new Markup(
                        "p",
                        "",
                        Markup.text("b", "", promise.title()),
                        Markup.text("span", "", " " + promise.detail())))));
    }
}
