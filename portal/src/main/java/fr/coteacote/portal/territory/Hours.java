package fr.coteacote.portal.territory;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Say in words when a place or a telephone is open, seen from one moment; on a public holiday nobody is there. */
public final class Hours {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

    private Hours() {}

    /**
     * Say whether {@code openings} are open at {@code now}, else when they open next: "Ouvert jusqu'à 18 h", "Ouvert
     * demain à 9 h", "Ouvert lundi à 9 h 30".
     */
    public static String say(List<Opening> openings, ZonedDateTime now, PublicHolidays holidays) {
        var time = now.toLocalTime();
        return openings.stream()
                .filter(_ -> !holidays.contains(now.toLocalDate()))
                .filter(o -> o.days().contains(now.getDayOfWeek()))
                .filter(o -> !time.isBefore(o.from()) && time.isBefore(o.to()))
                .findFirst()
                .map(o -> "Ouvert jusqu’à " + clock(o.to()))
                .orElseGet(() -> next(openings, now, holidays));
    }

    private static String next(List<Opening> openings, ZonedDateTime now, PublicHolidays holidays) {
        return IntStream.rangeClosed(0, 14)
                .boxed()
                .filter(ahead -> !holidays.contains(now.toLocalDate().plusDays(ahead)))
                .flatMap(ahead -> openings.stream()
                        .filter(o -> o.days().contains(now.getDayOfWeek().plus(ahead)))
                        .filter(o -> ahead > 0 || o.from().isAfter(now.toLocalTime()))
                        .sorted(Comparator.comparing(Opening::from))
                        .map(o -> "Ouvert " + day(ahead, now) + " à " + clock(o.from())))
                .findFirst()
                .orElse("Fermé");
    }

    private static String day(int ahead, ZonedDateTime now) {
        return switch (ahead) {
            case 0 -> "aujourd’hui";
            case 1 -> "demain";
            case 2, 3, 4, 5, 6 -> now.getDayOfWeek().plus(ahead).getDisplayName(TextStyle.FULL, Locale.FRENCH);
            default -> "le " + DATE.format(now.plusDays(ahead));
        };
    }

    /** Say when it is open in any week, for paper that is read on another day: "du lundi au vendredi, de 9 h à 18 h". */
    public static String week(List<Opening> openings) {
        return openings.stream()
                .map(opening -> "%s, de %s à %s".formatted(days(opening), clock(opening.from()), clock(opening.to())))
                .collect(Collectors.joining(" ; "));
    }

    private static String days(Opening opening) {
        var days = opening.days().stream().sorted().distinct().toList();
        var names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                .toList();
        var first = days.getFirst();
        var inARow = days.getLast().getValue() - first.getValue() == days.size() - 1;
        return days.size() > 2 && inARow
                ? "du %s au %s".formatted(names.getFirst(), names.getLast())
                : "le " + String.join(", le ", names);
    }

    /** Say a time: "9 h", "13 h 30". */
    public static String clock(LocalTime time) {
        var hour = time.getHour() + "\u00A0h";
        return time.getMinute() == 0 ? hour : "%s\u00A0%02d".formatted(hour, time.getMinute());
    }
}
