package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.Opening;
import fr.coteacote.portal.territory.PublicHolidays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Some hours of one day in which a person of the service calls. */
public record Slot(LocalDate day, LocalTime from, LocalTime to) {

    private static final int CHOICES = 6;
    private static final int DAYS_AHEAD = 21;
    /** A slot that has begun is offered while there is time enough to call. */
    private static final Duration ENOUGH = Duration.ofHours(1);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    /** The next slots of a service that calls in {@code hours}, never on a public holiday. */
    public static List<Slot> next(List<Opening> hours, ZonedDateTime now, PublicHolidays holidays) {
        var soonest = now.toLocalDateTime().plus(ENOUGH);
        return IntStream.rangeClosed(0, DAYS_AHEAD)
                .mapToObj(now.toLocalDate()::plusDays)
                .filter(day -> !holidays.contains(day))
                .flatMap(day -> hours.stream()
                        .filter(opening -> opening.days().contains(day.getDayOfWeek()))
                        .sorted(Comparator.comparing(Opening::from))
                        .map(opening -> new Slot(day, opening.from(), opening.to())))
                .filter(slot -> !LocalDateTime.of(slot.day, slot.to).isBefore(soonest))
                .limit(CHOICES)
                .toList();
    }

    /** What a form sends: {@code 20261125-0900}. */
    public String name() {
        return "%s-%02d%02d".formatted(NAME.format(day), from.getHour(), from.getMinute());
    }

    /** "demain, mercredi 25 novembre, entre 9 h et 12 h". */
    public String say(LocalDate today) {
        var near = day.equals(today) ? "aujourd’hui, " : day.equals(today.plusDays(1)) ? "demain, " : "";
        return "%s%s, entre %s et %s".formatted(near, DAY.format(day), Hours.clock(from), Hours.clock(to));
    }
}
