package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import java.util.List;
import java.util.Optional;

/** A field of one line. */
public final class TextField extends Field {

    public TextField(Caption caption, Entry entry, String value, List<FieldError> errors) {
        super("div", caption, errors);
        if (!caption.titled()) {
            add(TypedInput.label(caption.name(), caption));
        }
        addHintAndErrors();
        add(TypedInput.marked(
                TypedInput.of(caption.name(), value, entry),
                caption.need() == Need.REQUIRED,
                isWrong(),
                descriptions()));
    }

    @Override
    String target(String part) {
        return caption().name();
    }

    @Override
    public Optional<String> onlyControl() {
        return Optional.of(caption().name());
    }
}
