package fr.coteacote.portal.reception.hours;

import fr.coteacote.portal.territory.Department;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a place is open, as OpenStreetMap writes it ({@code opening_hours}).
 *
 * <p>Days of the week, several times a day, times past midnight, months, dates and public holidays are understood. All
 * else is kept as it was written, and nothing is said of it: better no word than a wrong "open".
 */
public sealed interface OpeningHours {

    /** Read what somebody wrote; never fails. */
    static OpeningHours parse(String written) {
        return written.isBlank() ? new NotGiven() : HoursReader.read(written);
    }

    /** Nobody said. */
    record NotGiven() implements OpeningHours {}

    /** Written in another way than ours: to be read by people. */
    record AsWritten(String text) implements OpeningHours {}

    /** Rules, in the order in which they were written. */
    record Understood(List<DayRule> rules) implements OpeningHours {

        /** How far ahead an opening is worth telling. */
        static final int DAYS_AHEAD = 14;

        public Understood {
            rules = List.copyOf(rules);
        }

        /** When it is open on {@code day}, in order. */
        List<Span> on(LocalDate day, Department department) {
            var spans = new ArrayList<Span>();
            for (var rule : rules) {
                if (rule.holds(day, department.holidays())) {
                    if (!rule.adds()) {
                        spans.clear();
                    }
                    spans.addAll(rule.spans());
                }
            }
            spans.sort(Comparator.comparingInt(Span::from));
            return List.copyOf(spans);
        }

        /** Say whether it is open at {@code now}, and until or from when. */
        public Openness at(ZonedDateTime now, Department department) {
            var here = now.withZoneSameInstant(department.zone());
            var periods = periods(here, department);
            return periods.stream()
                    .filter(period -> period.holds(here))
                    .findFirst()
                    .<Openness>map(period -> new Openness.Open(here, period.to()))
                    .orElseGet(() -> periods.stream()
                            .filter(period -> period.from().isAfter(here))
                            .findFirst()
                            .<Openness>map(period -> new Openness.Closed(here, period.from()))
                            .orElseGet(Openness.Unknown::new));
        }

        /** All periods around {@code now}, in order; those that touch are one. */
        private List<Period> periods(ZonedDateTime now, Department department) {
            var periods = IntStream.rangeClosed(-2, DAYS_AHEAD)
                    .mapToObj(now.toLocalDate()::plusDays)
                    .flatMap(day -> on(day, department).stream().map(span -> span.on(day, department.zone())))
                    .filter(period -> !period.isEmpty())
                    .sorted(Comparator.comparing(Period::from))
                    .toList();
            var joined = new ArrayList<Period>();
            for (var period : periods) {
                if (!joined.isEmpty() && !period.from().isAfter(joined.getLast().to())) {
                    var last = joined.removeLast();
                    joined.add(new Period(last.from(), period.to().isAfter(last.to()) ? period.to() : last.to()));
                } else {
                    joined.add(period);
                }
            }
            return joined;
        }
    }
}
