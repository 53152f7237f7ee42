package fr.coteacote.portal.ui;

import java.util.List;
import java.util.Optional;

/** A field of several controls: a {@code fieldset}, named by its legend or by the title of the page. */
abstract class GroupField extends Field {

    GroupField(Caption caption, List<FieldError> errors) {
        super("fieldset", caption, errors);
        getElement().setAttribute("id", caption.name() + "-groupe");
        if (caption.titled()) {
            getElement().setAttribute("aria-labelledby", "titre");
        } else {
            add(new Markup(
                    "legend",
                    "label",
                    Markup.text("span", "", caption.label()),
                    Markup.text("span", "need", " " + caption.need().words())));
        }
        var descriptions = descriptions();
        if (!descriptions.isEmpty()) {
            getElement().setAttribute("aria-describedby", descriptions);
        }
        addHintAndErrors();
    }

    @Override
    final Optional<String> onlyControl() {
        return Optional.empty();
    }
}
