package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Finess;
import fr.coteacote.portal.importing.WrongLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one line of the CNSA's directory, understood one by one; says of each that is wrong how to mend it. */
final class CnsaCells {

    private static final int LONGEST = 300;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(99_999);

    private final int line;
    private final Map<CnsaColumn, String> fields;
    private final List<WrongLine> wrong = new ArrayList<>();
    private final List<WrongLine> leftOut = new ArrayList<>();

    CnsaCells(int line, Map<CnsaColumn, String> fields) {
        this.line = line;
        this.fields = fields;
    }

    /** What is wrong so far. */
    List<WrongLine> wrong() {
        return wrong;
    }

    /** What was written, not understood, and can be done without. */
    List<WrongLine> leftOut() {
        return leftOut;
    }

    /** What stands in a column; "NA", as some tools write it, is nothing. */
    String text(CnsaColumn column) {
        var written = fields.getOrDefault(column, "");
        return written.equals("NA") ? "" : written;
    }

    void mend(CnsaColumn column, String mend) {
        wrong.add(new WrongLine(line, column.column(), mend));
    }

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    String required(CnsaColumn column, String mend) {
        var written = text(column);
        if (written.isEmpty()) {
            mend(column, mend);
        } else if (written.length() > LONGEST) {
            mend(column, "Écrivez au plus %d signes.".formatted(LONGEST));
        }
        return written;
    }

    @Nullable Finess finess(CnsaColumn column) {
        var number = Finess.parse(text(column));
        if (number.isEmpty()) {
            mend(
                    column,
                    "Un numéro FINESS a 9 signes, par exemple 010000024 ou 2A0000019. Un tableur enlève parfois le 0"
                            + " du début : gardez la colonne en texte.");
        }
        return number.orElse(null);
    }

    boolean isSet(CnsaColumn column) {
        return Boolean.TRUE.equals(flag(column));
    }

    @Nullable Boolean flag(CnsaColumn column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "1", "true", "oui" -> true;
            case "0", "false", "non" -> false;
            case "" -> null;
            default -> {
                mend(column, "Écrivez 1 pour oui, 0 pour non, ou rien.");
                yield null;
            }
        };
    }

    <E extends Enum<E>> void addIf(EnumSet<E> set, E value, CnsaColumn column) {
        if (isSet(column)) {
            set.add(value);
        }
    }

    @Nullable Double degrees(CnsaColumn column, double most, String example) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        if (written.matches("-?\\d{1,3}(\\.\\d{1,15})?") && Math.abs(Double.parseDouble(written)) <= most) {
            return Double.valueOf(written);
        }
        mend(column, "Écrivez un nombre avec un point, par exemple %s.".formatted(example));
        return null;
    }

    @Nullable Integer count(CnsaColumn column) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        if (written.matches("\\d{1,4}(\\.0)?")) {
            return Integer.valueOf(written.replace(".0", ""));
        }
        mend(column, "Écrivez un nombre de places, par exemple 84.");
        return null;
    }

    @Nullable LocalDate day(CnsaColumn column) {
        var written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException _) {
            mend(column, "Écrivez la date ainsi : 2026-11-24.");
            return null;
        }
    }

    /** Nothing and 0 are no price. */
    @Nullable BigDecimal amount(CnsaColumn column) {
        var written = text(column).replace(',', '.');
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,6}(\\.\\d{1,10})?") || new BigDecimal(written).compareTo(DEAREST) > 0) {
            mend(column, "Écrivez un prix en euros, par exemple 64.20.");
            return null;
        }
        var amount = new BigDecimal(written);
        return amount.compareTo(new BigDecimal("0.01")) < 0 ? null : amount;
    }

    /** Take what was understood, and note what was written and was not. */
    String understood(CnsaColumn column, String understood) {
        if (understood.isEmpty() && !text(column).isEmpty()) {
            leftOut.add(
                    new WrongLine(line, column.column(), "Pas compris, donc pas montré. La maison est prise sans."));
        }
        return understood;
    }
}
