package fr.coteacote.portal.ui.forms;

import com.vaadin.flow.component.HtmlContainer;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.markup.Markup;

/**
 * Look something up: what is typed stands in the address of the answer, which can be kept, printed and sent on.
 *
 * <p>Never for anything personal.
 */
public final class SearchForm extends HtmlContainer {

    public SearchForm(String action, Field field, Button button) {
        super("search");
        add(new Markup("form", "action-form", field, new Buttons(button))
                .with("method", "get")
                .with("action", action)
                .with("novalidate", ""));
    }
}
