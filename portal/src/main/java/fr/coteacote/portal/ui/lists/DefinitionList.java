package fr.coteacote.portal.ui.lists;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.Map;

/** Facts to read: a term, what it is. */
public final class DefinitionList extends Piece {

    /**
     * @param facts in the order in which they are read (a {@code LinkedHashMap}); a value may have several lines
     */
    public DefinitionList(Map<String, String> facts) {
        super("dl");
        addClassNames("review facts");
        facts.forEach((term, fact) -> {
            var value = new Markup("dd", "review-answer");
            fact.lines().forEach(line -> value.add(Markup.text("span", "review-text", line)));
            add(new Markup("div", "review-line", Markup.text("dt", "", term), value));
        });
    }
}
