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

    /**
     * Refuse a date that does not exist.
     *
     * @throws DateTimeException when there is no such date, or a day without a month
     */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Year %d is not between 1 and 9999".formatted(year));
        }
        boolean isMonth = month >= 0 && month <= 12;
        int lastDay = !isMonth || month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
        if (!isMonth || day < 0 || day > lastDay) {
            throw new DateTimeException("There is no day %d of month %d in %d".formatted(day, month, year));
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
        int length = iso.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        int year = number(iso, 0, 4);
        int month = length < 7 ? 0 : iso.charAt(4) == '-' ? number(iso, 5, 7) : -1;
        int day = length < 10 ? 0 : iso.charAt(7) == '-' ? number(iso, 8, 10) : -1;
        try {
            boolean whole = year > 0 && (length < 7 || month > 0) && (length < 10 || day > 0);
            return whole ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Read digits by hand: conditions do this often, and a regular expression costs a microsecond. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            char digit = text.charAt(index);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
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
