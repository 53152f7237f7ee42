package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;
import java.util.Locale;

/** The documents of a request: sign, name, one line, what can be done. */
public final class DocumentList extends Piece {

    public DocumentList(List<DocumentLine> lines) {
        super("ul");
        addClassNames("documents");
        attribute("role", "list");
        lines.forEach(line -> add(drawn(line)));
    }

    private static Component drawn(DocumentLine line) {
        var actions = new Markup("div", "document-actions");
        line.actions().forEach(actions::add);
        return new Markup(
                "li",
                "document document-" + line.state().name().toLowerCase(Locale.ROOT),
                line.state().icon().drawn(),
                new Markup(
                        "div",
                        "document-words",
                        Markup.text("p", "document-name", line.name()),
                        Markup.text("p", "document-detail", line.detail())),
                actions);
    }
}
