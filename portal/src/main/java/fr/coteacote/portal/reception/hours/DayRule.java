package fr.coteacote.portal.reception.hours;

import fr.coteacote.portal.territory.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One rule of opening hours: on which days, when.
 *
 * @param dates none for all
 * @param days none for all, unless it is about public holidays
 * @param onHolidays whether it holds on public holidays too, whichever day of the week they are
 * @param spans none when it closes
 * @param adds whether it adds to the rules before it; otherwise it replaces them on its days
 */
record DayRule(List<Dates> dates, Set<DayOfWeek> days, boolean onHolidays, List<Span> spans, boolean adds) {

    DayRule {
        dates = List.copyOf(dates);
        days = Set.copyOf(days);
        spans = List.copyOf(spans);
    }

    boolean holds(LocalDate day, PublicHolidays holidays) {
        return (dates.isEmpty() || dates.stream().anyMatch(some -> some.hold(day))) && holdsByWeek(day, holidays);
    }

    private boolean holdsByWeek(LocalDate day, PublicHolidays holidays) {
        if (onHolidays && holidays.contains(day)) {
            return true;
        }
        return days.isEmpty() ? !onHolidays : days.contains(day.getDayOfWeek());
    }
}
