package fr.coteacote.portal.home;

import fr.coteacote.portal.territory.Opening;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Say the hours of a week, one line for days that are alike: "lundi, mardi : de 9 h à 18 h". */
final class WeekHours {

    private WeekHours() {}

    static String say(Opening opening) {
        return opening.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                        .collect(Collectors.joining(", "))
                + " : de %s à %s".formatted(clock(opening.from()), clock(opening.to()));
    }

    private static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + "\u00A0h"
                : "%d\u00A0h\u00A0%02d".formatted(time.getHour(), time.getMinute());
    }
}
