package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** Requests, drafts or establishments, each with its state, a sentence and one action. */
public final class SummaryList extends Piece {

    public SummaryList(List<SummaryLine> lines) {
        super("ul");
        addClassNames("summaries");
        attribute("role", "list");
        lines.forEach(line -> add(drawn(line)));
    }

    private static Component drawn(SummaryLine line) {
        return new Markup(
                "li",
                "summary",
                new Markup(
                        "div",
                        "summary-who",
                        Markup.text("h3", "", line.title()),
                        Markup.text("p", "summary-subtitle", line.subtitle())),
                new Markup("p", "summary-state", line.pill()),
                Markup.text("p", "summary-sentence", line.sentence()),
                new Markup("p", "summary-action", line.action().asComponent()));
    }
}
