package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Requests, drafts or establishments, each with its state, a sentence and one action. */
public final class SummaryList extends HtmlContainer {

    public SummaryList(List<SummaryLine> lines) {
        super("ul");
        getElement().setAttribute("class", "summaries").setAttribute("role", "list");
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
