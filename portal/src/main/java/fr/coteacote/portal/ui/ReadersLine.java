package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Who reads the answer, under the buttons. */
public final class ReadersLine extends HtmlContainer {

    /**
     * @param readers a sentence: “Lu par le service autonomie de la Métropole. Personne d'autre.”
     * @param rights where duration and rights are told
     */
    public ReadersLine(String readers, Link rights) {
        super("p");
        getElement().setAttribute("class", "readers");
        add(Icon.READERS.drawn(), new Markup("span", "", Markup.text("span", "", readers + " "), rights.asComponent()));
    }
}
