package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** A bank account by its IBAN, kept without spaces. */
public record Iban() implements Kind {

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = French.compact(typed.text("")).toUpperCase(Locale.ROOT).replaceFirst("^IBAN:?", "");
        if (text.isEmpty()) {
            return typed.text("").isEmpty() ? Parsed.BLANK : Parsed.Rejected.because(askAgain());
        }
        var wrong = whatIsWrong(text);
        return wrong.isEmpty() ? new Parsed.Accepted(new Value.Text(text)) : Parsed.Rejected.because(wrong);
    }

    private static String whatIsWrong(String text) {
        if (!text.matches("[A-Z0-9]*")) {
            return "Écrivez seulement des lettres et des chiffres, par exemple FR76 3000 6000 0112 3456 7890 189.";
        }
        if (!text.matches("[A-Z]{2}.*")) {
            return "Un IBAN commence par deux lettres, FR pour la France. Il est sur le RIB.";
        }
        var country = CountryCode.getByCode(text.substring(0, 2));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return "Vérifiez les deux premières lettres : c'est le pays, FR pour la France.";
        }
        int length = IbanUtil.getIbanLength(country);
        if (text.length() != length) {
            return "Cet IBAN a %s. Il en faut %d. Vérifiez qu'il est entier."
                    .formatted(French.count(text.length(), "caractère"), length);
        }
        try {
            IbanUtil.validate(text);
            return "";
        } catch (Iban4jException _) {
            return "Un caractère de cet IBAN est faux. Comparez-le avec le RIB, groupe par groupe.";
        }
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(grouped(value));
    }

    @Override
    public String say(Value value) {
        return French.noBreak(grouped(value));
    }

    private String grouped(Value value) {
        return as(Value.Text.class, value).text().replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole("off", "text", 34));
    }

    @Override
    public String askAgain() {
        return "Écrivez l'IBAN, par exemple FR76 3000 6000 0112 3456 7890 189.";
    }
}
