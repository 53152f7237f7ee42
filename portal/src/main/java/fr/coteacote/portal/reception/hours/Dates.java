package fr.coteacote.portal.reception.hours;

import java.time.LocalDate;

/** Some days, of one year or of each. */
sealed interface Dates {

    boolean hold(LocalDate day);

    /** Days of one year, or from one year to another; both ends are in it. */
    record Once(LocalDate first, LocalDate last) implements Dates {
        @Override
        public boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * The same days each year, past its end too ("Nov-Feb").
     *
     * @param first month and day as {@code month * 100 + day}: no year has all 31 days of each month
     */
    record Yearly(int first, int last) implements Dates {
        @Override
        public boolean hold(LocalDate day) {
            var now = day.getMonthValue() * 100 + day.getDayOfMonth();
            return first <= last ? first <= now && now <= last : first <= now || now <= last;
        }
    }
}
