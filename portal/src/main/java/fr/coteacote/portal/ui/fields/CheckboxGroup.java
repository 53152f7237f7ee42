package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import java.util.List;

/** Several among a few choices. */
public final class CheckboxGroup extends GroupField {

    private final ChoiceRows drawing;
    private final List<ChoiceRow> rows;

    public CheckboxGroup(Caption caption, List<ChoiceRow> rows, List<FieldError> errors) {
        super(caption, errors);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Field %s has no choice; it needs at least 1".formatted(caption.name()));
        }
        this.rows = List.copyOf(rows);
        this.drawing = new ChoiceRows("checkbox", caption.name());
        add(drawing.drawn(rows));
    }

    @Override
    String target(String part) {
        return drawing.id(rows.getFirst());
    }
}
