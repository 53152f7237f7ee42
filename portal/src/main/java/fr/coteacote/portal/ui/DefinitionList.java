package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;

/** Facts to read: a term, what it is. */
public final class DefinitionList extends HtmlContainer {

    /**
     * @param facts in the order in which they are read (a {@code LinkedHashMap}); a value may have several lines
     */
    public DefinitionList(Map<String, String> facts) {
        super("dl");
        getElement().setAttribute("class", "review facts");
        facts.forEach((term, fact) -> {
            var value = new Markup("dd", "review-answer");
            fact.lines().forEach(line -> value.add(Markup.text("span", "review-text", line)));
            add(new Markup("div", "review-line", Markup.text("dt", "", term), value));
        });
    }
}
