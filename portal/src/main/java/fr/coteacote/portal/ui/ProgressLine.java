package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Where one is, in words: “<b>Chapitre 3 sur 8</b> · Adresse et logement · question 1 sur 7”. */
public final class ProgressLine extends HtmlContainer {

    public ProgressLine(String place, String... rest) {
        super("p");
        getElement().setAttribute("class", "progress");
        add(Markup.text("b", "", place));
        for (var part : rest) {
            add(Markup.text("span", "", " · " + part));
        }
    }
}
