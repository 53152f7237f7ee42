package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Warning;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth knowing and prevents nothing, under the names of the answers that it follows from, with whom one may turn to. */
public final class Told {

    private Told() {}

    /** Draw {@code warning} of {@code form}. */
    public static WarningPanel of(Warning warning, Form form, WaysOut ways) {
        var answers = form.questions().stream()
                .filter(question -> warning.on().contains(question.id()))
                .map(Question::shortLabel)
                .collect(Collectors.joining(", "));
        var content = Stream.concat(
                Stream.<Component>of(new Prose(warning.text())),
                ways.links(warning.instead()).stream().map(way -> new IconLink(way.icon(), way.link())));
        return new WarningPanel("À savoir\u00A0: " + answers, content.toArray(Component[]::new));
    }
}
