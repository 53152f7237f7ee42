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
        var lines = typed.text("").replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        var text = Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
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
