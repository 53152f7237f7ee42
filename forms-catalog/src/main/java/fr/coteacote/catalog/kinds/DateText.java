package fr.coteacote.catalog.kinds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: in three fields or in one, with the month in digits or in letters.
 *
 * <p>Two digits for the year are enough when only one century fits the bounds.
 */
final class DateText {

    static final String DAY = "jour";
    static final String MONTH = "mois";
    static final String YEAR = "annee";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?");
    private static final Pattern GLUED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}|(?i:1 ?er))[-/. ]+(\\d{1,2}|\\p{L}{3,}\\.?)[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2}|\\p{L}{3,}\\.?)[-/. ]+(\\d{4})");

    private final String day;
    private final String month;
    private final String year;
    private final boolean dayRequired;
    private final DateBounds bounds;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private DateText(Fields fields, boolean dayRequired, DateBounds bounds, LocalDate today) {
        this.day = fields.day();
        this.month = fields.month();
        this.year = fields.year();
        this.dayRequired = dayRequired;
        this.bounds = bounds;
        this.today = today;
    }

    /** What stands in the three fields. */
    private record Fields(String day, String month, String year) {}

    static Parsed parse(Typed typed, boolean dayRequired, DateBounds bounds, LocalDate today) {
        var fields = dayRequired ? fields(typed) : withoutZeros(fields(typed));
        if (fields.day().isEmpty() && fields.month().isEmpty() && fields.year().isEmpty()) {
            return Parsed.BLANK;
        }
        return new DateText(fields, dayRequired, bounds, today).parse();
    }

    /** Share out what stands in one field, if all stands in one. */
    private static Fields fields(Typed typed) {
        var fields = new Fields(tidy(typed.text(DAY)), tidy(typed.text(MONTH)), tidy(typed.text(YEAR)));
        var written = List.of(tidy(typed.text("")), fields.day(), fields.month(), fields.year()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        if (written.size() != 1) {
            return fields;
        }
        return inOneField(written.getFirst())
                .orElseGet(() -> typed.text("").isEmpty() ? fields : new Fields(written.getFirst(), "", ""));
    }

    /** Who does not know the day or the month writes 0, or 00, as on some identity cards. */
    private static Fields withoutZeros(Fields fields) {
        return new Fields(withoutZero(fields.day()), withoutZero(fields.month()), fields.year());
    }

    private static String withoutZero(String text) {
        return text.matches("0{1,2}") ? "" : text;
    }

    private static String tidy(String text) {
        return French.tidy(text);
    }

    private static Optional<Fields> inOneField(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(new Fields(group(yearFirst, 3), group(yearFirst, 2), group(yearFirst, 1)));
        }
        for (var pattern : List.of(GLUED, DAY_FIRST)) {
            var dayFirst = pattern.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(new Fields(group(dayFirst, 1), group(dayFirst, 2), group(dayFirst, 3)));
            }
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? Optional.of(new Fields("", group(monthFirst, 1), group(monthFirst, 2)))
                : Optional.empty();
    }

    private static String group(Matcher matcher, int number) {
        var group = matcher.group(number);
        return group == null ? "" : group;
    }

    private Parsed parse() {
        int readDay = readDay();
        int readMonth = readMonth();
        int readYear = readYear();
        if (problems.isEmpty() && readDay != 0) {
            int last = YearMonth.of(readYear, readMonth).lengthOfMonth();
            if (readDay > last) {
                refuse(
                        DAY,
                        "Le mois de %s %d a %d jours. Vérifiez le jour et le mois."
                                .formatted(French.MONTHS.get(readMonth - 1), readYear, last));
            }
        }
        if (!problems.isEmpty()) {
            return new Parsed.Rejected(problems);
        }
        return within(new PartialDate(readYear, readMonth, readDay));
    }

    private int readDay() {
        if (day.isEmpty()) {
            if (dayRequired) {
                refuse(DAY, "Il manque le jour. Écrivez un nombre de 1 à 31, par exemple 12.");
            }
            return 0;
        }
        if (month.isEmpty() && !dayRequired) {
            refuse(MONTH, "Il manque le mois. Écrivez-le en chiffres ou en lettres, ou effacez le jour.");
        }
        var digits = French.plain(day).matches("1 ?er") ? "1" : day;
        int number = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > 31) {
            refuse(DAY, "Nous ne comprenons pas ce jour. Écrivez un nombre de 1 à 31, par exemple 12.");
        }
        return number;
    }

    private int readMonth() {
        if (month.isEmpty()) {
            if (dayRequired) {
                refuse(MONTH, "Il manque le mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.");
            }
            return 0;
        }
        int number = month.matches("\\d{1,2}")
                ? Integer.parseInt(month)
                : French.month(month).orElse(0);
        if (number < 1 || number > 12) {
            refuse(MONTH, "Nous ne comprenons pas ce mois. Écrivez un nombre de 1 à 12, ou son nom, par exemple mars.");
            return 0;
        }
        return number;
    }

    private int readYear() {
        if (year.isEmpty()) {
            refuse(YEAR, "Il manque l'année. Écrivez quatre chiffres, par exemple 1938.");
            return 0;
        }
        if (year.matches("\\d{4}") && !year.equals("0000")) {
            return Integer.parseInt(year);
        }
        var centuries = year.matches("\\d{2}") ? centuriesThatFit(Integer.parseInt(year)) : List.<Integer>of();
        if (centuries.size() == 1) {
            return centuries.getFirst();
        }
        refuse(YEAR, "Écrivez l'année avec quatre chiffres, par exemple 1938.");
        return 0;
    }

    private List<Integer> centuriesThatFit(int twoDigits) {
        int first = bounds.first(today).getYear();
        int last = bounds.last(today).getYear();
        return List.of(1800 + twoDigits, 1900 + twoDigits, 2000 + twoDigits).stream()
                .filter(candidate -> first <= candidate && candidate <= last)
                .toList();
    }

    private Parsed within(PartialDate date) {
        var first = bounds.first(today);
        var last = bounds.last(today);
        if (date.latest().isBefore(first)) {
            return Parsed.Rejected.because(
                    YEAR,
                    first.equals(today)
                            ? "Cette date est déjà passée. Écrivez une date à venir."
                            : "Cette date est avant le %s. Vérifiez l'année.".formatted(French.say(first)));
        }
        if (date.presumed().isAfter(last)) {
            return Parsed.Rejected.because(
                    YEAR,
                    last.equals(today)
                            ? "Cette date est dans le futur. Écrivez une date passée."
                            : "Cette date est après le %s. Vérifiez l'année.".formatted(French.say(last)));
        }
        return new Parsed.Accepted(new Value.Moment(date));
    }

    private void refuse(String part, String message) {
        problems.add(new Problem(part, message));
    }

    static Typed format(PartialDate date) {
        var parts = new LinkedHashMap<String, String>();
        if (date.hasDay()) {
            parts.put(DAY, Integer.toString(date.day()));
        }
        if (date.hasMonth()) {
            parts.put(MONTH, Integer.toString(date.month()));
        }
        parts.put(YEAR, "%04d".formatted(date.year()));
        return Typed.ofParts(parts);
    }

    static List<Part> parts(boolean dayRequired) {
        return List.of(
                new Part(DAY, "Jour", "", "numeric", 2, !dayRequired),
                new Part(MONTH, "Mois", "", "", 9, !dayRequired),
                new Part(YEAR, "Année", "", "numeric", 4, false));
    }
}
