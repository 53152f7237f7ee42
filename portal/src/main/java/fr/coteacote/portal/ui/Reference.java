package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** The number to keep. */
public final class Reference extends HtmlContainer {

    public Reference(String label, String number, String advice) {
        super("div");
        getElement().setAttribute("class", "reference");
        add(
                Markup.text("h2", "reference-label", label),
                Markup.text("p", "reference-number", number),
                Markup.text("p", "reference-advice", advice));
    }
}
