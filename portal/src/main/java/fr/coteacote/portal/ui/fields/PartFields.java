package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Part;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;

/** A field of several inputs, each with its label: an address, a person. */
public final class PartFields extends GroupField {

    private final List<Part> parts;

    public PartFields(Caption caption, List<Part> parts, List<FieldError> errors) {
        super(caption, errors);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Field %s has no part; it needs at least 1".formatted(caption.name()));
        }
        this.parts = List.copyOf(parts);
        parts.forEach(this::addPart);
    }

    private void addPart(Part part) {
        var name = part.fullName(caption());
        var hintId = part.hint().isEmpty() ? "" : name + "-precision";
        var line = new Markup(
                "div", "part", TypedInput.label(name, part.label(), part.optional() ? Need.OPTIONAL.words() : ""));
        if (!part.hint().isEmpty()) {
            line.add(Markup.text("p", "hint", part.hint()).with("id", hintId));
        }
        line.add(TypedInput.marked(
                TypedInput.of(name, part.value(), part.entry()),
                caption().need() == Need.REQUIRED && !part.optional(),
                isWrong(part.name()),
                descriptionsOf(part, hintId)));
        add(line);
    }

    private String descriptionsOf(Part part, String hintId) {
        return isWrong(part.name()) ? descriptions(hintId) : hintId;
    }

    @Override
    String target(String part) {
        return parts.stream()
                .filter(known -> known.name().equals(part))
                .findFirst()
                .orElseGet(parts::getFirst)
                .fullName(caption());
    }
}
