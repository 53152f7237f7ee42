package fr.coteacote.portal.territory;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of one département, of any year (Code du travail, art. L3133-1, L3134-13 and L3422-2).
 *
 * <p>Good Friday counts in all of Alsace-Moselle, though the law names only communes that have a Protestant church: who
 * stays at home for nothing loses less than who stands before a closed door.
 */
public final class PublicHolidays {

    private static final Map<MonthDay, String> EVERYWHERE = Map.of(
            MonthDay.of(Month.JANUARY, 1), "jour de l’An",
            MonthDay.of(Month.MAY, 1), "fête du Travail",
            MonthDay.of(Month.MAY, 8), "victoire de 1945",
            MonthDay.of(Month.JULY, 14), "fête nationale",
            MonthDay.of(Month.AUGUST, 15), "Assomption",
            MonthDay.of(Month.NOVEMBER, 1), "Toussaint",
            MonthDay.of(Month.NOVEMBER, 11), "armistice de 1918",
            MonthDay.of(Month.DECEMBER, 25), "Noël");
    private static final Map<Integer, String> FROM_EASTER =
            Map.of(1, "lundi de Pâques", 39, "Ascension", 50, "lundi de Pentecôte");
    private static final String ABOLITION = "abolition de l’esclavage";

    private final Map<MonthDay, String> fixed = new HashMap<>(EVERYWHERE);
    private final Map<Integer, String> moving = new HashMap<>(FROM_EASTER);

    PublicHolidays(Department department) {
        if (department.isInAlsaceMoselle()) {
            fixed.put(MonthDay.of(Month.DECEMBER, 26), "deuxième jour de Noël");
            moving.put(-2, "Vendredi saint");
        }
        switch (department.code()) {
            case "971" -> fixed.put(MonthDay.of(Month.MAY, 27), ABOLITION);
            case "972" -> fixed.put(MonthDay.of(Month.MAY, 22), ABOLITION);
            case "973" -> fixed.put(MonthDay.of(Month.JUNE, 10), ABOLITION);
            case "974" -> fixed.put(MonthDay.of(Month.DECEMBER, 20), ABOLITION);
            case "976" -> fixed.put(MonthDay.of(Month.APRIL, 27), ABOLITION);
            default -> {
                // the days of everywhere
            }
        }
    }

    /** What {@code day} is called when it is a holiday. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(fixed.get(MonthDay.from(day)))
                .or(() -> Optional.ofNullable(moving.get(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()))));
    }

    public boolean contains(LocalDate day) {
        return name(day).isPresent();
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
