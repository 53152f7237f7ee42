package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** What the portal promises, in a row. */
public final class PromiseList extends HtmlContainer {

    public PromiseList(List<Promise> promises) {
        super("ul");
        getElement().setAttribute("class", "promises").setAttribute("role", "list");
        promises.forEach(promise -> add(new Markup(
                "li",
                "promise",
                promise.icon().drawn(),
                new Markup(
                        "p",
                        "",
                        Markup.text("b", "", promise.title()),
                        Markup.text("span", "", " " + promise.detail())))));
    }
}
