package fr.coteacote.portal.identity.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * When a person was born, as far as it is known.
 *
 * <p>FranceConnect silently completes {@code birthdate} with {@code 01}; what the person's papers say is in
 * {@code idp_birthdate}, with {@code 00} for a day or a month that nobody knows. Both zero and the text received are
 * kept here, so that a rule about age can say that it used a presumed date.
 *
 * @param received the text that FranceConnect sent
 * @param year four digits
 * @param month 1 to 12; 0 when unknown
 * @param day 1 to 31; 0 when unknown
 */
@NamedInterface("accounts")
public record BirthDate(String received, int year, int month, int day) {

    private static final Pattern FORMAT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /**
     * Read {@code YYYY-MM-DD}, where month and day may be {@code 00}.
     *
     * @return empty when the text is of another form, or is no date
     */
    public static Optional<BirthDate> parse(String received) {
        var parts = FORMAT.matcher(received);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var date = new BirthDate(
                received,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private boolean exists() {
        try {
            return !latest().isBefore(earliest()) && (month > 0 || day == 0);
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** Tell whether day, month and year are all known. */
    public boolean isComplete() {
        return month > 0 && day > 0;
    }

    /** The first day on which the person may have been born. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day on which the person may have been born. */
    public LocalDate latest() {
        if (isComplete()) {
            return earliest();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Write what is known, and nothing else: {@code 1948}, {@code 1948-03} or {@code 1948-03-12}. */
    public String known() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
