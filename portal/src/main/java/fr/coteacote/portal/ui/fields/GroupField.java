package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;
import java.util.Optional;

/** A field of several controls: a {@code fieldset}, named by its legend or by the title of the page. */
abstract class GroupField extends Field {

    GroupField(Caption caption, List<FieldError> errors) {
        super("fieldset", caption, errors);
        attribute("id", caption.name() + "-groupe");
        if (caption.titled()) {
            attribute("aria-labelledby", "titre");
        } else {
            add(new Markup(
                    "legend",
                    "label",
                    Markup.text("span", "", caption.label()),
                    Markup.text("span", "need", " " + caption.need().words())));
        }
        var descriptions = descriptions();
        if (!descriptions.isEmpty()) {
            attribute("aria-describedby", descriptions);
        }
        addHintAndErrors();
    }

    @Override
    public final Optional<String> onlyControl() {
        return Optional.empty();
    }
}
