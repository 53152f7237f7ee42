package fr.coteacote.portal.reception.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what the parser of OpenStreetMap's notation read into our rules; gives up at what we do not know how to say. */
final class HoursReader {

    private static final int LONGEST = 500;
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private HoursReader() {}

    static OpeningHours read(String written) {
        if (written.length() > LONGEST) {
            return new OpeningHours.AsWritten(written);
        }
        try {
            var rules = new ArrayList<DayRule>();
            for (var rule : new OpeningHoursParser(new StringReader(written)).rules(false)) {
                rules.add(rule(rule));
            }
            return new OpeningHours.Understood(rules);
        } catch (OpeningHoursParseException | NotOurs | Error e) {
            // the parser throws an Error of its own at signs that it does not know
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return new OpeningHours.AsWritten(written);
        }
    }

    private static DayRule rule(Rule rule) throws NotOurs {
        refuse(rule.isFallBack() || rule.isEmpty());
        refuse(rule.getComment() != null && !rule.getComment().isEmpty());
        refuse(!given(rule.getYears()).isEmpty() || !given(rule.getWeeks()).isEmpty());
        var closes = closes(rule.getModifier());
        // "12:00-13:30 off" closes for part of a day; after a comma instead of a semicolon, "PH off" closes nothing
        refuse(closes && (rule.isAdditive() || !given(rule.getTimes()).isEmpty()));
        var holidays = holidays(rule);
        return new DayRule(dates(rule), days(rule), holidays, closes ? List.of() : spans(rule), rule.isAdditive());
    }

    private static boolean closes(@Nullable RuleModifier modifier) throws NotOurs {
        if (modifier == null) {
            return false;
        }
        refuse(modifier.getComment() != null && !modifier.getComment().isEmpty());
        var said =
                Optional.ofNullable(modifier.getModifier()).map(String::valueOf).orElse("");
        return switch (said) {
            case "off", "closed" -> true;
            case "open" -> false;
            default -> throw new NotOurs();
        };
    }

    private static boolean holidays(Rule rule) throws NotOurs {
        if (given(rule.getHolidays()).isEmpty()) {
            return false;
        }
        for (var holiday : given(rule.getHolidays())) {
            refuse(holiday.getType() != Holiday.Type.PH || holiday.getOffset() != 0);
            // "PH Mo-Fr" means holidays that are such days; "PH,Sa" means either
            refuse(!given(rule.getDays()).isEmpty() && !holiday.getUseAsWeekDay());
        }
        return true;
    }

    private static Set<DayOfWeek> days(Rule rule) throws NotOurs {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var range : given(rule.getDays())) {
            add(days, range);
        }
        return days;
    }

    private static void add(Set<DayOfWeek> days, WeekDayRange range) throws NotOurs {
        refuse(!given(range.getNths()).isEmpty() || range.getOffset() != 0 || range.getStartDay() == null);
        var day = day(range.getStartDay());
        var last = range.getEndDay() == null ? day : day(range.getEndDay());
        while (day != last) {
            days.add(day);
            day = day.plus(1);
        }
        days.add(last);
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(DAYS.indexOf(day.name()) + 1);
    }

    private static List<Span> spans(Rule rule) throws NotOurs {
        if (rule.isTwentyfourseven()) {
            return List.of(new Span(0, Span.DAY));
        }
        refuse(given(rule.getTimes()).isEmpty());
        var spans = new ArrayList<Span>();
        for (var time : given(rule.getTimes())) {
            spans.add(span(time));
        }
        return spans;
    }

    private static Span span(TimeSpan time) throws NotOurs {
        refuse(time.getStartEvent() != null || time.getEndEvent() != null || time.isOpenEnded());
        refuse(time.getInterval() > 0 || time.getStart() < 0 || time.getEnd() < 0);
        var to = time.getEnd() > time.getStart() ? time.getEnd() : time.getEnd() + Span.DAY;
        refuse(time.getStart() >= Span.DAY || to - time.getStart() > Span.DAY);
        return new Span(time.getStart(), to);
    }

    private static List<Dates> dates(Rule rule) throws NotOurs {
        var dates = new ArrayList<Dates>();
        for (var range : given(rule.getDates())) {
            dates.add(dates(range));
        }
        return dates;
    }

    private static Dates dates(DateRange range) throws NotOurs {
        refuse(range.getInterval() > 0);
        var start = range.getStartDate();
        var end = range.getEndDate() == null ? start : range.getEndDate();
        requirePlain(start);
        requirePlain(end);
        if (start.undefinedYear()) {
            refuse(!end.undefinedYear());
            return new Dates.Yearly(
                    month(start) * 100 + (start.undefinedDay() ? 1 : start.getDay()),
                    month(end) * 100 + (end.undefinedDay() ? 31 : end.getDay()));
        }
        var lastYear = end.undefinedYear() ? start.getYear() : end.getYear();
        var firstMonth = YearMonth.of(start.getYear(), month(start));
        var lastMonth = YearMonth.of(lastYear, month(end));
        var first = day(firstMonth, start.undefinedDay() ? 1 : start.getDay());
        var last = day(lastMonth, end.undefinedDay() ? lastMonth.lengthOfMonth() : end.getDay());
        refuse(last.isBefore(first));
        return new Dates.Once(first, last);
    }

    private static LocalDate day(YearMonth month, int day) throws NotOurs {
        refuse(!month.isValidDay(day));
        return month.atDay(day);
    }

    private static int month(DateWithOffset date) {
        return MONTHS.indexOf(date.getMonth().name()) + 1;
    }

    private static void requirePlain(DateWithOffset date) throws NotOurs {
        refuse(date.isOpenEnded() || date.getVarDate() != null || date.getNthWeekDay() != null);
        refuse(date.getMonth() == null || date.getDayOffset() != 0 || date.getWeekDayOffset() != null);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void refuse(boolean not) throws NotOurs {
        if (not) {
            throw new NotOurs();
        }
    }

    /** The notation says something that we do not know how to say. */
    private static final class NotOurs extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
