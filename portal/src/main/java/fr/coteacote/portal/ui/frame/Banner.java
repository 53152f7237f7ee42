package fr.coteacote.portal.ui.frame;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.Token;
import fr.coteacote.portal.ui.markup.UiWords;

/** For whom one fills in, under the header of each page of a draft: “Vous remplissez pour <b>Jeanne B.</b>”. */
public final class Banner extends Piece {

    /** A banner with the way to change who fills in. */
    public Banner(String person, Link change) {
        this(person, change.anchor("banner-change"));
    }

    /** A banner for a form that is always filled in by the same. */
    public Banner(String person) {
        this(person, new Component[0]);
    }

    private Banner(String person, Component... change) {
        super("div");
        addClassNames("banner");
        var words = new Markup(
                "p",
                "banner-words",
                Token.you(person),
                new Markup(
                        "span",
                        "",
                        Markup.text("span", "", UiWords.say("banner.for") + " "),
                        Markup.text("b", "", person)));
        var row = new Markup("div", "wrap banner-row", words);
        row.add(change);
        add(row);
    }
}
