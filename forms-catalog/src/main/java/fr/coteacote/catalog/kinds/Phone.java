package fr.coteacote.catalog.kinds;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A telephone number, French (overseas included) or foreign with its {@code +}; kept as E.164.
 *
 * @param autocomplete HTML token when the number is that of who types; empty for somebody else's
 */
public record Phone(String autocomplete) implements Kind {

    /** Ask for somebody else's. */
    public Phone() {
        this("");
    }

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final List<String> FRENCH_REGIONS =
            List.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF");

    @Override
    public Parsed parse(Typed typed, LocalDate today) {
        var text = French.tidy(typed.text(""));
        if (text.isEmpty()) {
            return Parsed.BLANK;
        }
        return number(text)
                .<Parsed>map(
                        number -> new Parsed.Accepted(new Value.Text(NUMBERS.format(number, PhoneNumberFormat.E164))))
                .orElseGet(() -> Parsed.Rejected.because(whyNot(text)));
    }

    private static Optional<PhoneNumber> number(String text) {
        var international = text.replaceFirst("^00", "+").replaceFirst("^\\+ ?(\\d+) ?\\(0\\)", "+$1");
        for (var region : FRENCH_REGIONS) {
            try {
                var number = NUMBERS.parse(international, region);
                if (NUMBERS.isValidNumber(number) && !number.hasExtension()) {
                    return Optional.of(number);
                }
            } catch (NumberParseException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String whyNot(String text) {
        var digits = text.replaceAll("\\D", "");
        if (text.matches(".*\\p{L}.*") || digits.isEmpty()) {
            return "Écrivez ce numéro avec des chiffres, par exemple 06 12 34 56 78.";
        }
        if (text.startsWith("+") || text.startsWith("00")) {
            return "Vérifiez ce numéro : il ne correspond à aucun pays. Exemple : +32 470 12 34 56.";
        }
        if (digits.length() < 10) {
            return "Ce numéro a %s. Il en faut 10, par exemple 06 12 34 56 78."
                    .formatted(French.count(digits.length(), "chiffre"));
        }
        if (digits.length() > 10) {
            return "Ce numéro a %d chiffres. Il en faut 10. Pour un numéro étranger, commencez par +."
                    .formatted(digits.length());
        }
        return "Ce numéro n'existe pas en France. Vérifiez chaque chiffre.";
    }

    @Override
    public Typed format(Value value) {
        return Typed.of(said(value));
    }

    @Override
    public String say(Value value) {
        return French.noBreak(said(value));
    }

    private String said(Value value) {
        var text = as(Value.Text.class, value).text();
        try {
            var number = NUMBERS.parse(text, "FR");
            boolean french = FRENCH_REGIONS.contains(
                    Optional.ofNullable(NUMBERS.getRegionCodeForNumber(number)).orElse(""));
            boolean metropolitan = number.getCountryCode() == 33;
            return NUMBERS.format(
                    number, french && metropolitan ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return text;
        }
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.whole(autocomplete, "tel", 18));
    }

    @Override
    public String askAgain() {
        return "Écrivez un numéro de téléphone, par exemple 06 12 34 56 78.";
    }
}
