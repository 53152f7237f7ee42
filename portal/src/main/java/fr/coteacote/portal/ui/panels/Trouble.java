package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.Map;

/** Says, above what the person was doing, that the last press had no effect, and that nothing is lost. */
public final class Trouble extends Piece {

    /**
     * @param reference what the person may tell on the telephone
     */
    public Trouble(String reference) {
        super("div");
        attribute("class", "error-summary")
                .attribute("id", "incident")
                .attribute("role", "alert")
                .attribute("tabindex", "-1");
        add(
                new Markup("h2", "", Icon.ERROR.drawn(), Markup.text("span", "", UiWords.say("trouble.title"))),
                Markup.text("p", "", UiWords.say("trouble.text")),
                Markup.text("p", "", UiWords.say("trouble.reference", Map.of("reference", reference))));
    }
}
