package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Version;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;
import java.util.stream.Stream;

/** Two answers to one question, given at the same time: the person chooses one, or what else may be done with them. */
public final class ConflictPanel extends GroupField {

    private final ChoiceRows drawing;
    private final ChoiceRow first;

    /**
     * @param name the name under which the chosen {@link Version#value()} is sent
     * @param question what was asked
     */
    public ConflictPanel(String name, String question, List<FieldError> errors, Version... versions) {
        super(Caption.of(name, question, UiWords.say("conflict.hint"), Need.REQUIRED), errors);
        addClassNames(errors.isEmpty() ? "field conflict" : "field field-wrong conflict");
        drawing = new ChoiceRows("radio", name);
        var rows = Stream.of(versions)
                .map(version -> ChoiceRow.of(version.value(), version.answer(), version.label(), false))
                .toList();
        first = rows.getFirst();
        add(drawing.drawn(rows));
    }

    @Override
    String target(String part) {
        return drawing.id(first);
    }
}
