package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** What a sheet of the first page offers: sign, title, text, a button. */
public final class Offer extends HtmlContainer {

    public Offer(Icon sign, String title, String text, Component... buttons) {
        super("div");
        getElement().setAttribute("class", "offer-sheet");
        add(
                new Markup("p", "big-sign", sign.drawn()),
                Markup.text("h2", "", title),
                Markup.text("p", "", text),
                new Buttons(buttons));
    }
}
