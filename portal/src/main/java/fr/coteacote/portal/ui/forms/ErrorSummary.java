package fr.coteacote.portal.ui.forms;

import fr.coteacote.portal.ui.asked.Fault;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/** All that is to be mended, before the sheet: takes the focus when the page arrives. */
public final class ErrorSummary extends Piece {

    public ErrorSummary(List<Fault> faults) {
        super("div");
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("An error summary needs at least 1 error");
        }
        attribute("class", "error-summary")
                .attribute("id", "erreurs")
                .attribute("role", "group")
                .attribute("tabindex", "-1")
                .attribute("aria-labelledby", "erreurs-titre");
        add(new Markup("h2", "", Icon.ERROR.drawn(), Markup.text("span", "", UiWords.say("error.title")))
                .with("id", "erreurs-titre"));
        var list = new Markup("ul", "");
        faults.stream()
                .distinct()
                .forEach(fault -> list.add(new Markup(
                        "li", "", Markup.text("a", "", fault.message()).with("href", "#" + fault.target()))));
        add(list);
    }
}
