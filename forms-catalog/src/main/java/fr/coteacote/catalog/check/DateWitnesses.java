package fr.coteacote.catalog.check;

import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Dates on both sides of every limit that some rules draw around today, or write out. */
record DateWitnesses(Sight sight, LocalDate today) {

    List<Value> full(String name, LocalDate first, LocalDate last) {
        return days(name, first, last).stream()
                .<Value>map(day -> new Value.Moment(PartialDate.from(day)))
                .toList();
    }

    /** The same, and the year alone of each. */
    List<Value> partial(String name, LocalDate first, LocalDate last) {
        var values = new ArrayList<>(full(name, first, last));
        days(name, first, last).stream()
                .map(LocalDate::getYear)
                .distinct()
                .map(year -> new Value.Moment(PartialDate.of(year)))
                .forEach(values::add);
        return values;
    }

    private Set<LocalDate> days(String name, LocalDate first, LocalDate last) {
        var limits = new TreeSet<LocalDate>();
        limits.add(today);
        for (var unit : sight.units(name)) {
            for (long number : sight.numbers(name)) {
                limits.add(today.minus(Math.clamp(number, -9_000, 9_000), unit));
                limits.add(today.plus(Math.clamp(number, -9_000, 9_000), unit));
            }
        }
        sight.texts(name).forEach(text -> PartialDate.parse(text).ifPresent(date -> limits.add(date.presumed())));
        var days = new TreeSet<LocalDate>();
        for (var limit : limits) {
            days.addAll(List.of(limit.minus(1, ChronoUnit.DAYS), limit, limit.plus(1, ChronoUnit.DAYS)));
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
        days.add(first);
        days.add(last);
        return days;
    }
}
