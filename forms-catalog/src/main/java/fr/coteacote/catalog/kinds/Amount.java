package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in euros, for a month, a year, or once. */
public record Amount(Per per) implements Kind {

    private static final long MOST_CENTS = 9_999_999_99L;
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3})((?:[.,]\\d{3})+)(?:[.,](\\d{1,2}))?");
    /** A comma may be that of the cents or, as in English, that of the thousands; what begins with 0 is no thousand. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\d.]*,\\d{3}|0+\\.\\d{3}");

    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d{1,2}))?[.,]?");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        // Tidied first: on a long run of spaces the pattern would take too long.
        var text = French.plain(French.tidy(typed.text("")))
                .replaceAll("(€|euros?|eur)?[\\s\\p{Z}]*((/|par )[\\s\\p{Z}]*(mois|an|annee))?[\\s\\p{Z}]*$", "")
                .replaceAll("[\\s\\p{Z}\\p{Cf}'’]", "");
        if (text.isEmpty()) {
            return typed.text("").isEmpty() ? Parsed.BLANK : Parsed.Rejected.because(askAgain());
        }
        if (text.matches("[-−–]\\d.*")) {
            return Parsed.Rejected.because("Écrivez ce montant sans le signe moins. S'il n'y a rien, écrivez 0.");
        }
        if (text.matches("[a-z€]*\\d[\\d.,]{15,}")) {
            return tooMuch();
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            return Parsed.Rejected.because(
                    "Écrivez deux chiffres au plus après la virgule, et un espace entre les milliers : 1 250,50.");
        }
        return cents(text.replace("€", "."))
                .map(cents -> cents > MOST_CENTS ? tooMuch() : new Parsed.Accepted(new Value.Money(cents)))
                .orElseGet(() -> Parsed.Rejected.because(
                        "Écrivez ce montant en chiffres, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0."));
    }

    private static Parsed tooMuch() {
        return Parsed.Rejected.because("Ce montant paraît trop grand. Vérifiez le nombre de chiffres.");
    }

    private static Optional<Long> cents(String text) {
        var grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return Optional.of(cents(grouped.group(1) + grouped.group(2).replaceAll("[.,]", ""), grouped.group(3)));
        }
        var plain = PLAIN.matcher(text);
        return plain.matches() ? Optional.of(cents(plain.group(1), plain.group(2))) : Optional.empty();
    }

    private static long cents(String euros, @org.jspecify.annotations.Nullable String decimals) {
        var hundredths = decimals == null ? "00" : (decimals + "0").substring(0, 2);
        return Long.parseLong(euros) * 100 + Long.parseLong(hundredths);
    }

    @Override
    public Typed format(Value value) {
        long cents = as(Value.Money.class, value).cents();
        return Typed.of(cents % 100 == 0 ? "%d".formatted(cents / 100) : "%d,%02d".formatted(cents / 100, cents % 100));
    }

    @Override
    public String say(Value value) {
        long cents = as(Value.Money.class, value).cents();
        var euros = "%,d".formatted(cents / 100).replaceAll("[^0-9]", French.NO_BREAK_SPACE);
        var decimals = cents % 100 == 0 ? "" : ",%02d".formatted(cents % 100);
        return euros + decimals + French.NO_BREAK_SPACE + "€" + per.suffix();
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("", "decimal", 12));
    }

    @Override
    public String askAgain() {
        return "Écrivez un montant en euros, par exemple 850 ou 1 250,50. S'il n'y a rien, écrivez 0.";
    }

    @Override
    public String sayUnknown() {
        return "Je ne sais pas";
    }
}
