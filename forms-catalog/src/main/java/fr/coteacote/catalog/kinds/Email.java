package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address.
 *
 * @param autocomplete HTML token when the address is that of who types; empty for somebody else's
 */
public record Email(String autocomplete) implements Kind {

    /** Ask for somebody else's. */
    public Email() {
        this("");
    }

    private static final int LONGEST = 254;

    /** Find the address that is meant where no question of a form asks it; empty when {@code typed} is none. */
    public static Optional<String> find(String typed) {
        var text = bare(typed);
        return !text.isEmpty() && whatIsWrong(text).isEmpty() ? Optional.of(written(text)) : Optional.empty();
    }

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = bare(typed.text(""));
        if (text.isEmpty()) {
            return typed.text("").isEmpty() ? Parsed.BLANK : Parsed.Rejected.because(askAgain());
        }
        var wrong = whatIsWrong(text);
        if (!wrong.isEmpty()) {
            return Parsed.Rejected.because(wrong);
        }
        return new Parsed.Accepted(new Value.Text(written(text)));
    }

    private static String bare(String typed) {
        return French.tidy(typed).replaceFirst("(?i)^mailto:", "").replaceFirst("[.,;]$", "");
    }

    private static String written(String text) {
        int at = text.indexOf('@');
        return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    private static String whatIsWrong(String text) {
        int at = text.indexOf('@');
        if (text.contains(" ")) {
            return "Enlevez l'espace : une adresse électronique n'en a pas.";
        }
        if (at < 0) {
            return "Il manque le signe @. Exemple : jeanne.martin@exemple.fr.";
        }
        if (at != text.lastIndexOf('@')) {
            return "Il y a deux signes @. Gardez-en un seul.";
        }
        var name = text.substring(0, at);
        var domain = text.substring(at + 1);
        if (name.isEmpty()) {
            return "Il manque ce qui vient avant le signe @. Exemple : jeanne.martin@exemple.fr.";
        }
        if (domain.isEmpty()) {
            return "Il manque ce qui vient après le signe @. Exemple : jeanne.martin@exemple.fr.";
        }
        if (!domain.contains(".")) {
            return "Il manque la fin de l'adresse, par exemple .fr ou .com.";
        }
        if (domain.contains("..") || name.contains("..")) {
            return "Il y a deux points à la suite. Gardez-en un seul.";
        }
        if (!name.matches("[^\\s@<>(),;:\"\\[\\]\\\\]+") || name.startsWith(".") || name.endsWith(".")) {
            return "Vérifiez ce qui vient avant le signe @. Exemple : jeanne.martin@exemple.fr.";
        }
        // The length first: on a longer text the pattern would take too long, or too deep a stack.
        if (text.length() > LONGEST
                || !domain.matches("([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}")) {
            return "Vérifiez ce qui vient après le signe @. Exemple : jeanne.martin@exemple.fr.";
        }
        return "";
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
        return List.of(Part.whole(autocomplete, "email", 40));
    }

    @Override
    public String askAgain() {
        return "Écrivez une adresse électronique, par exemple jeanne.martin@exemple.fr.";
    }
}
