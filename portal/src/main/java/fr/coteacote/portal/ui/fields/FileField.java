package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;
import java.util.Optional;

/** A native file input; a form that has one is always sent by the plain door. */
public final class FileField extends Field {

    /**
     * @param accept what the browser offers first: {@code application/pdf,image/*}
     * @param several whether several files may be sent at once
     */
    public FileField(Caption caption, String accept, boolean several, List<FieldError> errors) {
        super("div", caption, errors);
        if (!caption.titled()) {
            add(TypedInput.label(caption.name(), caption));
        }
        addHintAndErrors();
        var input = new Markup("input", "input file width-full")
                .with("type", "file")
                .with("id", caption.name())
                .with("name", caption.name())
                .optionally("accept", accept)
                .flag("multiple", several);
        add(TypedInput.marked(input, caption.need() == Need.REQUIRED, isWrong(), descriptions()));
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
