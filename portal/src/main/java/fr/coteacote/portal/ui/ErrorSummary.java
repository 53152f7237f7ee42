package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** All that is to be mended, before the sheet: takes the focus when the page arrives. */
public final class ErrorSummary extends HtmlContainer {

    public ErrorSummary(List<Fault> faults) {
        super("div");
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("An error summary needs at least 1 error");
        }
        getElement()
                .setAttribute("class", "error-summary")
                .setAttribute("id", "erreurs")
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", "erreurs-titre");
        add(new Markup("h2", "", Icon.ERROR.drawn(), Markup.text("span", "", UiWords.say("error.title")))
                .with("id", "erreurs-titre"));
        var list = new Markup("ul", "");
        faults.stream()
                .distinct()
                .forEach(fault -> list.add(new Markup(
                        "li", "", Markup.text("a", "", fault.message()).with("href", "#" + fault.target()))));
        add(list);
    }
}
