package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** All that happened to a request, the newest first. */
public final class Timeline extends HtmlContainer {

    public Timeline(List<TimelineEvent> newestFirst) {
        super("ol");
        getElement().setAttribute("class", "events").setAttribute("role", "list");
        newestFirst.forEach(event -> add(drawn(event)));
    }

    private static Component drawn(TimelineEvent event) {
        var drawn = new Markup(
                "li",
                "event",
                Markup.text("p", "event-when", event.when()),
                new Markup(
                        "p",
                        "event-what",
                        Markup.text("b", "", event.actor()),
                        Markup.text("span", "", " " + event.what())));
        if (!event.detail().isEmpty()) {
            drawn.add(Markup.text("p", "event-detail", event.detail()));
        }
        return drawn;
    }
}
