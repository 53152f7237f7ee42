package fr.coteacote.portal.ui;

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
    Optional<String> onlyControl() {
        return Optional.of(caption().name());
    }
}
