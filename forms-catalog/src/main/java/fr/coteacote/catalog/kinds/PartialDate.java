package fr.coteacote.catalog.kinds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which the day, or the day and the month, may be unknown ({@code 0}).
 *
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) {

    /** @throws DateTimeException when there is no such date, or a day without a month */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Year %d is not between 1 and 9999".formatted(year));
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("Day %d has no month".formatted(day));
        }
        if (month != 0) {
            var unused = day == 0 ? YearMonth.of(year, month) : LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate from(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Read {@code 1948}, {@code 1948-03} or {@code 1948-03-12}; empty for anything else. */
    public static Optional<PartialDate> parse(String iso) {
        if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(iso.substring(0, 4)),
                    iso.length() > 4 ? Integer.parseInt(iso.substring(5, 7)) : 0,
                    iso.length() > 7 ? Integer.parseInt(iso.substring(8, 10)) : 0));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Write {@code 1948}, {@code 1948-03} or {@code 1948-03-12}. */
    public String toIso() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    public boolean hasMonth() {
        return month != 0;
    }

    public boolean hasDay() {
        return day != 0;
    }

    /** The first day it may be: the administration presumes the first of the month, and January. */
    public LocalDate presumed() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it may be. */
    public LocalDate latest() {
        var inMonth = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? inMonth.atEndOfMonth() : inMonth.atDay(day);
    }
}
