package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;

/** Says, above what the person was doing, that the last press had no effect, and that nothing is lost. */
public final class Trouble extends HtmlContainer {

    /**
     * @param reference what the person may tell on the telephone
     */
    public Trouble(String reference) {
        super("div");
        getElement()
                .setAttribute("class", "error-summary")
                .setAttribute("id", "incident")
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1");
        add(
                new Markup("h2", "", Icon.ERROR.drawn(), Markup.text("span", "", UiWords.say("trouble.title"))),
                Markup.text("p", "", UiWords.say("trouble.text")),
                Markup.text("p", "", UiWords.say("trouble.reference", Map.of("reference", reference))));
    }
}
