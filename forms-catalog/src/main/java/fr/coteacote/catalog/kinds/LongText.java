package fr.coteacote.catalog.kinds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/**
 * Free text of several lines.
 *
 * @param max the most characters it may hold, ends of line included
 */
public record LongText(int max) implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = Normalizer.normalize(typed.text(""), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        return text.isEmpty() ? Parsed.BLANK : Texts.within(max, text);
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(as(Value.Text.class, value).text());
    }

    @Override
    public String say(Value value) {
        return as(Value.Text.class, value).text();
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("", "", 60));
    }

    @Override
    public String askAgain() {
        return "Écrivez votre réponse dans ce champ.";
    }
}
