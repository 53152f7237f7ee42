package fr.coteacote.catalog.kinds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** French spelling: months, spaces that must not break, letters without their accents. */
final class French {

    static final String NO_BREAK_SPACE = "\u00A0";

    static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private French() {}

    /** Compose accents, also where a sign that nobody sees stood before one, and make every run of white space one space. */
    static String tidy(String text) {
        return Normalizer.normalize(text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\s]]", ""), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Take away all spaces, and the dots and hyphens that people write between groups of digits. */
    static String compact(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}.\\-–_]", "");
    }

    /** Small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    static String noBreak(String text) {
        return text.replace(" ", NO_BREAK_SPACE);
    }

    /** Find the month that {@code typed} names, also by its first letters if no other begins so. */
    static Optional<Integer> month(String typed) {
        var wanted = plain(typed).replace(".", "").strip();
        if (wanted.length() < 3) {
            return Optional.empty();
        }
        var found = Optional.<Integer>empty();
        for (int month = 1; month <= 12; month++) {
            if (plain(MONTHS.get(month - 1)).startsWith(wanted)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(month);
            }
        }
        return found;
    }

    static String say(PartialDate date) {
        var said = new StringBuilder();
        if (date.hasDay()) {
            said.append(date.day() == 1 ? "1er" : Integer.toString(date.day())).append(NO_BREAK_SPACE);
        }
        if (date.hasMonth()) {
            said.append(MONTHS.get(date.month() - 1)).append(NO_BREAK_SPACE);
        }
        return said.append(date.year()).toString();
    }

    static String say(LocalDate date) {
        return say(PartialDate.from(date));
    }

    /** Say how many: "1 caractère", "3 caractères". */
    static String count(long number, String one) {
        return number + " " + one + (number > 1 ? "s" : "");
    }

    /** Join as in "Bron, Lyon ou Vénissieux". */
    static String or(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " ou " + names.getLast();
    }
}
