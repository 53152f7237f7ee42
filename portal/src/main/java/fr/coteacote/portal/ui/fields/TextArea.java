package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;
import java.util.Optional;

/** A field of several lines. */
public final class TextArea extends Field {

    public TextArea(Caption caption, String value, List<FieldError> errors) {
        super("div", caption, errors);
        if (!caption.titled()) {
            add(TypedInput.label(caption.name(), caption));
        }
        addHintAndErrors();
        var area = new Markup("textarea", "input area width-full")
                .with("id", caption.name())
                .with("name", caption.name())
                .with("rows", "6");
        area.saying(value);
        add(TypedInput.marked(area, caption.need() == Need.REQUIRED, isWrong(), descriptions()));
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
