package fr.coteacote.catalog.kinds;

import java.time.LocalDate;

/** A day that is fixed, or counted from today. */
public sealed interface DateBound {

    /** The day, seen from {@code today}. */
    LocalDate on(LocalDate today);

    /** Always the same day. */
    record Fixed(LocalDate day) implements DateBound {

        @Override
        public LocalDate on(LocalDate today) {
            return day;
        }
    }

    /** So many years, months and days from today; negative for the past. */
    record FromToday(int years, int months, int days) implements DateBound {

        @Override
        public LocalDate on(LocalDate today) {
            return today.plusYears(years).plusMonths(months).plusDays(days);
        }
    }
}
