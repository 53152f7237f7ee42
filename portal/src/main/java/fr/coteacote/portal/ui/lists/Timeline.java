package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** All that happened to a request, the newest first. */
public final class Timeline extends Piece {

    public Timeline(List<TimelineEvent> newestFirst) {
        super("ol");
        addClassNames("events");
        attribute("role", "list");
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
