package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Warning;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.stream.Collectors;

/** What is worth knowing and prevents nothing, under the names of the answers that it follows from. */
public final class Told {

    private Told() {}

    /** Draw {@code warning} of {@code form}. */
    public static WarningPanel of(Warning warning, Form form) {
        var answers = form.questions().stream()
                .filter(question -> warning.on().contains(question.id()))
                .map(Question::shortLabel)
                .collect(Collectors.joining(", "));
        return new WarningPanel("À savoir\u00A0: " + answers, new Prose(warning.text()));
    }
}
