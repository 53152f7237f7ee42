package fr.coteacote.portal.reception.hours;

import fr.coteacote.portal.territory.Department;
import fr.coteacote.portal.territory.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Say when a place is open, in the words that one would use on the telephone. */
public final class HoursWords {

    private static final String CALL_FIRST = "Horaires à vérifier par téléphone";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

    private HoursWords() {}

    /** Say whether a place is open: "Ouvert jusqu’à 17 h", "Ouvre demain à 9 h". */
    public static String say(Openness openness) {
        return switch (openness) {
            case Openness.Open(var now, var closes) -> open(now, closes);
            case Openness.Closed(var now, var opens) ->
                "Ouvre %s à %s".formatted(day(now, opens), Hours.clock(opens.toLocalTime()));
            case Openness.Unknown() -> CALL_FIRST;
        };
    }

    private static String open(ZonedDateTime now, ZonedDateTime closes) {
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), closes.toLocalDate());
        var midnight = closes.toLocalTime().toSecondOfDay() == 0;
        if (days > 2) {
            return "Ouvert jour et nuit";
        }
        if (days == 1 && midnight) {
            return "Ouvert jusqu’à minuit";
        }
        return "Ouvert jusqu’à %s%s"
                .formatted(days == 0 ? "" : day(now, closes) + " ", Hours.clock(closes.toLocalTime()));
    }

    private static String day(ZonedDateTime now, ZonedDateTime then) {
        var days = (int) ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
        return switch (days) {
            case 0 -> "aujourd’hui";
            case 1 -> "demain";
            case 2, 3, 4, 5, 6 -> name(then.getDayOfWeek());
            default -> "le " + date(then.toLocalDate());
        };
    }

    /**
     * Say the hours of the seven days from {@code today}, from Monday on, one line for days that are alike: "du mardi au
     * vendredi : de 9 h à 12 h 30".
     */
    public static List<String> week(OpeningHours.Understood hours, LocalDate today, Department department) {
        var week = Stream.of(DayOfWeek.values())
                .map(day -> line(hours, today.with(TemporalAdjusters.nextOrSame(day)), department))
                .toList();
        var lines = new ArrayList<String>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            var said = week.get(day.getValue() - 1);
            if (day == DayOfWeek.SUNDAY || !said.equals(week.get(day.getValue()))) {
                lines.add("%s : %s".formatted(days(first, day), said));
                first = day.plus(1);
            }
        }
        return List.copyOf(lines);
    }

    private static String line(OpeningHours.Understood hours, LocalDate day, Department department) {
        var spans = hours.on(day, department);
        var said =
                spans.isEmpty() ? "fermé" : spans.stream().map(HoursWords::span).collect(Collectors.joining(", "));
        return department
                .holidays()
                .name(day)
                .map(name -> "%s (%s %s, %s)".formatted(said, "le", date(day), name))
                .orElse(said);
    }

    private static String span(Span span) {
        return span.to() - span.from() == Span.DAY
                ? "jour et nuit"
                : "de %s à %s".formatted(Hours.clock(span.opens()), Hours.clock(span.closes()));
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        if (first == last) {
            return name(first);
        }
        return last == first.plus(1)
                ? "%s et %s".formatted(name(first), name(last))
                : "du %s au %s".formatted(name(first), name(last));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er " + DATE.format(day).substring(2) : DATE.format(day);
    }
}
