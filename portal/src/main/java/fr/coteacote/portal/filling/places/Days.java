package fr.coteacote.portal.filling.places;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Say a day or a moment as people write it. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private Days() {}

    /** "24 novembre 2026". */
    public static String say(Instant moment, ZoneId zone) {
        return first(DAY.format(moment.atZone(zone)));
    }

    /** "mardi 24 novembre 2026 à 21 h 46". */
    public static String sayWithHour(Instant moment, ZoneId zone) {
        return MOMENT.format(ZonedDateTime.ofInstant(moment, zone)).replaceFirst(" 1 ", " 1er ");
    }

    /** "21 h 46". */
    public static String sayHour(Instant moment, ZoneId zone) {
        return HOUR.format(moment.atZone(zone));
    }

    /**
     * The last moment of a delay that the law counts in days: days of the calendar, of which two a year do not have 24
     * hours.
     */
    public static Instant after(int days, Instant moment, ZoneId zone) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }

    private static String first(String day) {
        return day.replaceFirst("^1 ", "1er ");
    }
}
