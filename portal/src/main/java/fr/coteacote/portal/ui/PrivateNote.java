package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Who does not see the answer, just above the field. */
public final class PrivateNote extends HtmlContainer {

    public PrivateNote(String words) {
        super("p");
        getElement().setAttribute("class", "private-note");
        add(Icon.HIDDEN.drawn(), Markup.text("span", "", words));
    }
}
