package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.ActionForm;
import java.util.List;

/**
 * A document in the list.
 *
 * @param state how it is
 * @param name what it is
 * @param detail one line: “2 photos, envoyées le 24 novembre”
 * @param actions links and {@link ActionForm}s
 */
public record DocumentLine(State state, String name, String detail, List<Component> actions) {

    /** How a document is. */
    public enum State {
        SENT(Icon.SAVED),
        SENDING(Icon.SAVING),
        FAULTY(Icon.ERROR),
        LATER(Icon.CLOCK),
        MISSING(Icon.PAPERCLIP);

        private final Icon icon;

        State(Icon icon) {
            this.icon = icon;
        }

        Icon icon() {
            return icon;
        }
    }

    public DocumentLine {
        actions = List.copyOf(actions);
    }

    public static DocumentLine of(State state, String name, String detail, Link... actions) {
        return new DocumentLine(
                state,
                name,
                detail,
                List.of(actions).stream().map(Link::asComponent).toList());
    }
}
