package fr.coteacote.portal.ui.fields;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Fault;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question's place in a form: its label, its hint, its errors, its controls. */
public abstract class Field extends Piece {

    private final Caption caption;
    private final List<FieldError> errors;

    Field(String tag, Caption caption, List<FieldError> errors) {
        super(tag);
        this.caption = caption;
        this.errors = List.copyOf(errors);
        addClassNames(errors.isEmpty() ? "field" : "field field-wrong");
    }

    /** Find the id of the control that mends an error of {@code part}. */
    abstract String target(String part);

    /** Find the control that the title of the page names, when it is the only one. */
    public abstract Optional<String> onlyControl();

    /**
     * Offer to say instead that one does not know: a box to tick below the field.
     *
     * @param part the part of the field's name under which it is sent
     */
    public final Field orElse(String part, String label, boolean ticked) {
        add(new ChoiceRows("checkbox", caption.name() + "." + part)
                .drawn(List.of(ChoiceRow.of("oui", label, "", ticked))));
        return this;
    }

    public final Caption caption() {
        return caption;
    }

    public final List<Fault> faults() {
        return errors.stream()
                .map(error -> new Fault(target(error.part()), error.message()))
                .toList();
    }

    final boolean isWrong() {
        return !errors.isEmpty();
    }

    /** Tell whether {@code part} is wrong, or the whole field. */
    final boolean isWrong(String part) {
        return errors.stream()
                .anyMatch(error -> error.part().equals(part) || error.part().isEmpty());
    }

    /** Write the hint and the errors, in the order in which they are read. */
    final void addHintAndErrors() {
        if (!caption.hint().isEmpty()) {
            add(Markup.text("p", "hint", caption.hint()).with("id", caption.hintId()));
        }
        if (!errors.isEmpty()) {
            add(messages());
        }
    }

    /** Find what describes a control of this field, for {@code aria-describedby}. */
    final String descriptions(String... others) {
        return Stream.concat(
                        Stream.of(
                                caption.titled() ? "consigne" : "",
                                caption.hintId(),
                                errors.isEmpty() ? "" : errorId()),
                        Stream.of(others))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Component messages() {
        var messages = new Markup("div", "messages").with("id", errorId());
        errors.stream()
                .map(FieldError::message)
                .distinct()
                .forEach(message -> messages.add(new Markup(
                        "p",
                        "message",
                        Icon.ERROR.drawn(),
                        new Markup(
                                "span",
                                "",
                                Markup.text("span", "sr", UiWords.say("error.prefix") + " "),
                                Markup.text("span", "", message)))));
        return messages;
    }

    private String errorId() {
        return caption.name() + "-erreur";
    }
}
