package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of text.
 *
 * @param max the most characters it may hold
 */
public record ShortText(int max, Letters letters, String autocomplete, String inputMode) implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = French.tidy(typed.text(""));
        if (letters == Letters.DIGITS) {
            text = French.compact(text);
        }
        if (text.isEmpty()) {
            return Parsed.BLANK;
        }
        var strange = letters.firstStrange(text);
        if (!strange.isEmpty()) {
            return Parsed.Rejected.because(letters.refuse(strange));
        }
        return Texts.within(max, text);
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
        return List.of(Part.whole(autocomplete, inputMode, Math.min(max, 40)));
    }

    @Override
    public String askAgain() {
        return "Écrivez votre réponse dans ce champ.";
    }
}
