package fr.coteacote.catalog.beginning;

import fr.coteacote.words.plain.HardWords;
import fr.coteacote.words.plain.PlainFrench;
import fr.coteacote.words.plain.Remark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks an author one thing after the other, and again while the answer will not do. */
final class Asking {

    private static final HardWords HARD_WORDS = HardWords.ofTheTrade();

    private final BufferedReader in;
    private final PrintStream out;

    Asking(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** The author went away before the end. */
    static final class Left extends RuntimeException {

        Left() {
            super("The author left before the form was whole");
        }
    }

    /** Ask for a text that people will read: plain, courteous, well set. */
    String plain(String question) {
        return until(question, text -> text.isEmpty() ? Optional.of("Écrivez quelque chose.") : wrong(text));
    }

    /** Ask for a text that people will read, or nothing. */
    String plainOrNothing(String question) {
        return until(question, text -> text.isEmpty() ? Optional.empty() : wrong(text));
    }

    /** Ask for a text that is taken as it is. */
    String exact(String question, Function<String, Optional<String>> wrong) {
        return until(question, wrong);
    }

    /** Ask for a whole number of at least 1. */
    int number(String question) {
        return Integer.parseInt(until(
                question,
                text -> text.matches("[1-9]\\d{0,3}")
                        ? Optional.empty()
                        : Optional.of("Écrivez un nombre, par exemple 15.")));
    }

    /** Ask for one of some choices, by its number. */
    <T> T oneOf(String question, List<T> choices, Function<T, String> name) {
        var asked = new StringBuilder(question);
        for (int index = 0; index < choices.size(); index++) {
            asked.append("%n  %d. %s".formatted(index + 1, name.apply(choices.get(index))));
        }
        var number = until(asked.toString(), text -> {
            boolean offered =
                    text.matches("\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= choices.size();
            return offered ? Optional.empty() : Optional.of("Écrivez le numéro devant un choix.");
        });
        return choices.get(Integer.parseInt(number) - 1);
    }

    void say(String text) {
        out.println(text);
    }

    private String until(String question, Function<String, Optional<String>> wrong) {
        out.println();
        while (true) {
            out.println(question);
            out.print("> ");
            out.flush();
            var typed = line();
            var objection = wrong.apply(typed);
            if (objection.isEmpty()) {
                return typed;
            }
            out.println(objection.get());
        }
    }

    private String line() {
        try {
            var line = in.readLine();
            if (line == null) {
                throw new Left();
            }
            return line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("What the author types cannot be read", e);
        }
    }

    private static Optional<String> wrong(String text) {
        var objections = new ArrayList<String>();
        for (Remark remark : PlainFrench.read(text)) {
            objections.add("%s. %s".formatted(remark.what(), remark.mend()));
        }
        HARD_WORDS
                .unexplained(text)
                .forEach(word ->
                        objections.add("personne ne connaît « %s ». Écrivez les mots entiers.".formatted(word)));
        return objections.isEmpty() ? Optional.empty() : Optional.of(String.join(System.lineSeparator(), objections));
    }
}
