package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.markup.Markup;

/** One native input of type text; what is typed is checked by the server alone. */
final class TypedInput {

    private TypedInput() {}

    static Markup of(String name, String value, Entry entry) {
        return new Markup("input", "input " + entry.width().style())
                .with("type", "text")
                .with("id", name)
                .with("name", name)
                .with("value", value)
                .optionally("autocomplete", entry.autocomplete())
                .optionally("inputmode", entry.inputMode());
    }

    static Markup marked(Markup input, boolean required, boolean wrong, String descriptions) {
        return input.optionally("aria-required", required ? "true" : "")
                .optionally("aria-invalid", wrong ? "true" : "")
                .optionally("aria-describedby", descriptions);
    }

    static Markup label(String target, Caption caption) {
        return label(target, caption.label(), caption.need().words());
    }

    static Markup label(String target, String label, String need) {
        var words = new Markup("label", "label", Markup.text("span", "", label)).with("for", target);
        if (!need.isEmpty()) {
            words.add(Markup.text("span", "need", " " + need));
        }
        return words;
    }
}
