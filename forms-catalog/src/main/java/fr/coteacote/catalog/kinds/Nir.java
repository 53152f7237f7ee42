package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A French social security number: 13 characters and a key of two digits.
 *
 * <p>The key is 97 less the remainder by 97; for Corsica 2A counts as 19 and 2B as 18. Kept without spaces.
 */
public record Nir() implements Kind {

    private static final int LENGTH = 15;
    private static final int WITHOUT_KEY = 13;

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = French.compact(typed.text("")).replace("/", "").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return typed.text("").isEmpty() ? Parsed.BLANK : Parsed.Rejected.because(askAgain());
        }
        var wrong = whatIsWrong(text);
        return wrong.isEmpty() ? new Parsed.Accepted(new Value.Text(text)) : Parsed.Rejected.because(wrong);
    }

    private static String whatIsWrong(String text) {
        if (!text.matches("\\d*|\\d{5}2[AB]\\d*")) {
            return "Écrivez ce numéro avec des chiffres. Seules les lettres 2A et 2B (Corse) sont possibles.";
        }
        if (text.length() == WITHOUT_KEY) {
            return "Il manque la clé : les deux derniers chiffres, à la fin du numéro sur la carte Vitale.";
        }
        if (text.length() != LENGTH) {
            return "Ce numéro a %s. Il en faut 15 : 13, puis la clé de 2 chiffres."
                    .formatted(French.count(text.length(), "chiffre"));
        }
        if (!text.matches("[123478].*")) {
            return "Ce numéro commence par 1 ou 2. Vérifiez le premier chiffre.";
        }
        if (key(text.substring(0, WITHOUT_KEY)) != Integer.parseInt(text.substring(WITHOUT_KEY))) {
            return "Un chiffre est faux : le numéro et sa clé (les deux derniers chiffres) ne vont pas ensemble.";
        }
        return "";
    }

    /** Compute the key of 13 characters. */
    static long key(String number) {
        return 97 - Long.parseLong(number.replace("2A", "19").replace("2B", "18")) % 97;
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(spaced(value, " "));
    }

    @Override
    public String say(Value value) {
        return spaced(value, French.NO_BREAK_SPACE);
    }

    private String spaced(Value value, String space) {
        return as(Value.Text.class, value)
                .text()
                .replaceFirst("^(.)(..)(..)(..)(...)(...)(..)$", "$1 $2 $3 $4 $5 $6 $7")
                .replace(" ", space);
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("off", "text", 21));
    }

    @Override
    public String askAgain() {
        return "Écrivez les 15 chiffres du numéro de sécurité sociale, par exemple 2 41 03 69 123 456 78.";
    }
}
