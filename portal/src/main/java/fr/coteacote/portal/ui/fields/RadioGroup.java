package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import java.util.List;

/** Exactly one among a few choices; none is chosen beforehand. */
public final class RadioGroup extends GroupField {

    private final ChoiceRows drawing;
    private final List<ChoiceRow> rows;

    public RadioGroup(Caption caption, List<ChoiceRow> rows, List<FieldError> errors) {
        super(caption, errors);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Field %s has no choice; it needs at least 1".formatted(caption.name()));
        }
        this.rows = List.copyOf(rows);
        this.drawing = new ChoiceRows("radio", caption.name());
        attribute("role", "radiogroup");
        if (caption.need() == Need.REQUIRED) {
            attribute("aria-required", "true");
        }
        add(drawing.drawn(rows));
    }

    @Override
    String target(String part) {
        return drawing.id(rows.getFirst());
    }
}
