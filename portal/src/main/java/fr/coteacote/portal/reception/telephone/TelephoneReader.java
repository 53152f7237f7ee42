package fr.coteacote.portal.reception.telephone;

import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.portal.territory.Opening;
import fr.coteacote.portal.territory.Telephone;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.territory.WrittenHours;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a telephone of its fields, or says of each that is wrong how to mend it. */
public final class TelephoneReader {

    private static final int LONGEST_COST = 80;
    private static final int LONGEST_NUMBER = 30;

    private final TelephoneText text;
    private final Map<TelephoneField, String> mend = new EnumMap<>(TelephoneField.class);
    private final Map<TelephoneField, String> tidy = new EnumMap<>(TelephoneField.class);

    private TelephoneReader(TelephoneText text) {
        this.text = text;
        tidy.putAll(text.fields());
    }

    /** Read what is written; how people are called back counts only where they are. */
    public static Read read(TelephoneText text) {
        return new TelephoneReader(text).read();
    }

    private Read read() {
        var phone = new Territory.Phone(number(TelephoneField.NUMBER), cost(), hours(TelephoneField.HOURS));
        var callBack = switch (text.get(TelephoneField.CALLS_BACK)) {
            case TelephoneField.YES -> callBack();
            case TelephoneField.NO -> notCalledBack();
            default -> {
                wrong(TelephoneField.CALLS_BACK, "Choisissez oui ou non.");
                yield null;
            }
        };
        return mend.isEmpty()
                ? new Read.Right(new TelephoneText(tidy), new Telephone(phone, callBack))
                : new Read.Wrong(mend);
    }

    private Territory.CallBack callBack() {
        return new Territory.CallBack(
                number(TelephoneField.CALL_BACK_NUMBER), mailbox(), hours(TelephoneField.CALL_BACK_HOURS));
    }

    /** What is written for another time is not judged before, but it has an end. */
    private Territory.@Nullable CallBack notCalledBack() {
        tidy.computeIfPresent(TelephoneField.CALL_BACK_NUMBER, (_, written) -> atMost(LONGEST_NUMBER, written));
        tidy.computeIfPresent(TelephoneField.CALL_BACK_MAILBOX, (_, written) -> atMost(254, written));
        tidy.computeIfPresent(TelephoneField.CALL_BACK_HOURS, (_, written) -> atMost(1_000, written));
        return null;
    }

    private static String atMost(int most, String written) {
        return written.length() > most ? written.substring(0, most) : written;
    }

    /** A number of ten digits, of four (3939), or of another country. */
    private String number(TelephoneField field) {
        var written = text.get(field).replaceAll("[\\s\\p{Z}.\\p{Pd}]+", " ").strip();
        var digits = written.replace(" ", "");
        if (written.length() > LONGEST_NUMBER || !digits.matches("0[1-9]\\d{8}|[13]\\d{3}|\\+\\d{8,15}")) {
            wrong(
                    field,
                    written.isEmpty()
                            ? "Écrivez le numéro, par exemple 04 00 00 00 00."
                            : "Ce numéro ne peut pas être appelé. Écrivez 10 chiffres, par exemple 04 00 00 00 00,"
                                    + " ou 4 chiffres, par exemple 39 39.");
            return written;
        }
        return keep(field, written.equals(digits) && !digits.startsWith("+") ? inPairs(digits) : written);
    }

    private static String inPairs(String digits) {
        return digits.replaceAll("\\d{2}(?=\\d)", "$0 ");
    }

    private String cost() {
        var written = text.get(TelephoneField.COST).replaceAll("[\\s\\p{Z}]+", " ");
        if (written.isEmpty() || written.length() > LONGEST_COST) {
            wrong(
                    TelephoneField.COST,
                    written.isEmpty()
                            ? "Écrivez ce que coûte l’appel, par exemple : Appel gratuit."
                            : "Écrivez au plus %d signes.".formatted(LONGEST_COST));
        }
        // the pages put a full stop of their own behind it
        return keep(TelephoneField.COST, written.replaceFirst("[\\s.]+$", ""));
    }

    private String mailbox() {
        var found = Email.find(text.get(TelephoneField.CALL_BACK_MAILBOX));
        if (found.isEmpty()) {
            wrong(
                    TelephoneField.CALL_BACK_MAILBOX,
                    "Écrivez une adresse électronique, par exemple rappels@exemple.fr.");
        }
        return keep(TelephoneField.CALL_BACK_MAILBOX, found.orElse(""));
    }

    private List<Opening> hours(TelephoneField field) {
        return switch (WrittenHours.read(text.get(field))) {
            case WrittenHours.Read.Right(var openings) -> {
                keep(field, WrittenHours.write(openings));
                yield openings;
            }
            case WrittenHours.Read.Wrong(var how) -> {
                wrong(field, how);
                yield List.of();
            }
        };
    }

    /** Two fields that are alike say which of them is meant: in the summary the messages stand alone. */
    private void wrong(TelephoneField field, String how) {
        mend.put(
                field,
                switch (field) {
                    case NUMBER, COST, HOURS, CALLS_BACK -> how;
                    case CALL_BACK_NUMBER, CALL_BACK_MAILBOX, CALL_BACK_HOURS ->
                        "Pour les rappels : " + how.substring(0, 1).toLowerCase(Locale.FRENCH) + how.substring(1);
                });
    }

    private String keep(TelephoneField field, String written) {
        tidy.put(field, written);
        return written;
    }

    /** What came of reading. */
    public sealed interface Read {

        /** A telephone, and how it is written. */
        record Right(TelephoneText text, Telephone telephone) implements Read {}

        /** What to mend, by field. */
        record Wrong(Map<TelephoneField, String> mend) implements Read {
            public Wrong {
                mend = Map.copyOf(mend);
            }

            /** What to mend in one field. */
            public Optional<String> in(TelephoneField field) {
                return Optional.ofNullable(mend.get(field));
            }
        }
    }
}
