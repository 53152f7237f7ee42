package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole number.
 *
 * @param unit what is counted, for instance {@code heures par mois}; may be empty
 * @param year whether it is a year, which is not to come
 */
public record WholeNumber(long min, long max, String unit, boolean year) implements Kind {

    private static final int YEAR_DIGITS = 4;

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = withoutUnit(French.tidy(typed.text("")));
        if (text.isEmpty()) {
            return typed.text("").isEmpty() ? Parsed.BLANK : Parsed.Rejected.because(askAgain());
        }
        if (text.matches("-?\\d{1,15}[.,]0*[1-9]\\d*")) {
            return Parsed.Rejected.because("Écrivez un nombre entier, sans virgule.");
        }
        if (!text.matches("-?\\d{1,15}([.,]0*)?")) {
            return Parsed.Rejected.because("Écrivez un nombre en chiffres, par exemple %d.".formatted(example()));
        }
        long count = Long.parseLong(text.replaceAll("[.,].*", ""));
        if (count < min) {
            return Parsed.Rejected.because("Écrivez un nombre de %d au moins.".formatted(min));
        }
        long most = year ? Math.min(max, today.getYear()) : max;
        if (count > most) {
            return Parsed.Rejected.because("Écrivez un nombre de %d au plus.".formatted(most));
        }
        return new Parsed.Accepted(new Value.Count(count));
    }

    private String withoutUnit(String text) {
        var number = text.replaceAll("(?<=\\d) (?=\\d)", "");
        var words = number.replaceFirst("^[-\\d.,]+ ?", "");
        var plainWords = French.plain(words);
        boolean isOrdinal = plainWords.matches("er|ere|e|eme|ieme");
        boolean isUnit =
                isOrdinal || (!words.isEmpty() && French.plain(unit).startsWith(plainWords.replaceAll("[s.]$", "")));
        return isUnit ? number.substring(0, number.length() - words.length()).strip() : number;
    }

    private long example() {
        return Math.clamp(2, min, max);
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(Long.toString(as(Value.Count.class, value).count()));
    }

    @Override
    public String say(Value value) {
        var number = Long.toString(as(Value.Count.class, value).count());
        return unit.isEmpty() ? number : number + French.NO_BREAK_SPACE + unit;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole(
                "",
                "numeric",
                year ? YEAR_DIGITS : Math.max(2, Long.toString(max).length())));
    }

    @Override
    public String askAgain() {
        return "Écrivez un nombre en chiffres, par exemple %d.".formatted(example());
    }

    @Override
    public String sayUnknown() {
        return "Je ne sais pas";
    }
}
