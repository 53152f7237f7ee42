package fr.coteacote.portal.territory;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hours as people write them in French, some days a line: {@code du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h}.
 *
 * <p>Whatever {@link Hours#week} says is understood. A word that is not is never passed over: who wrote "sauf en août"
 * learns that nobody would read it.
 */
public final class WrittenHours {

    private static final int LONGEST = 1_000;
    private static final String EXAMPLE = "du lundi au vendredi, de 9 h à 12 h";

    // Each of these reads a line in one way only, and gives nothing back: a long line that is wrong is refused at once.
    private static final String DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";
    private static final String DAYS = "(?:le |les |du )?%1$s(?:(?: au | a |-)%1$s)?".formatted(DAY);
    private static final String TIME = "\\d{1,2} ?(?:h(?: ?\\d{2})?|:\\d{2})";
    private static final String SPAN = "(?:de )?%1$s(?: ?a ?|-)%1$s".formatted(TIME);
    private static final Pattern LINE = Pattern.compile(
            "(?<days>tous les jours|%1$s(?:(?: et |,et |,)%1$s)*+)[,: ](?<spans>%2$s(?:(?: et | puis |,et |,puis |[,/])%2$s)*+) ?\\.?"
                    .formatted(DAYS, SPAN));

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n;]+");
    private static final Pattern SOME_DAYS = Pattern.compile("(%1$s)(?:(?: au | a |-)(%1$s))?".formatted(DAY));
    private static final Pattern SOME_TIME = Pattern.compile("(%1$s)(?: ?a ?|-)(%1$s)".formatted(TIME));
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}) ?[h:] ?(\\d{2})?");

    private WrittenHours() {}

    /** Write {@code openings} as somebody would, a line each, to be changed and read again. */
    public static String write(List<Opening> openings) {
        return openings.stream()
                .map(opening -> Hours.week(List.of(opening)).replace('\u00A0', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** Understand what somebody wrote, or say how to mend it. */
    public static Read read(String written) {
        if (written.length() > LONGEST) {
            return new Read.Wrong("Écrivez au plus %d signes.".formatted(LONGEST));
        }
        var openings = new ArrayList<Opening>();
        for (var line : LINE_END.splitAsStream(written).toList()) {
            if (!line.isBlank()) {
                switch (readLine(line.strip())) {
                    case Read.Right(var some) -> openings.addAll(some);
                    case Read.Wrong wrong -> {
                        return wrong;
                    }
                }
            }
        }
        if (openings.isEmpty()) {
            return new Read.Wrong("Écrivez les jours, puis les heures, par exemple : %s.".formatted(EXAMPLE));
        }
        // written out a line each they are longer than typed, and must be read again
        if (write(openings).length() > LONGEST) {
            return new Read.Wrong("Écrivez moins de plages.");
        }
        return twice(openings)
                .<Read>map(day -> new Read.Wrong(
                        "Le %s, deux plages se recouvrent. Écrivez chaque heure une seule fois.".formatted(day)))
                .orElseGet(() -> new Read.Right(openings));
    }

    private static Read readLine(String line) {
        var found = LINE.matcher(plain(line));
        if (!found.matches()) {
            return new Read.Wrong("Nous ne comprenons pas « %s ». Écrivez les jours, puis les heures, par exemple : %s."
                    .formatted(shortened(line), EXAMPLE));
        }
        var days = days(found.group("days"));
        var openings = new ArrayList<Opening>();
        for (var span : SOME_TIME.matcher(found.group("spans")).results().toList()) {
            var from = time(span.group(1));
            var to = time(span.group(2));
            if (from.isEmpty() || to.isEmpty()) {
                return new Read.Wrong("« %s » : écrivez des heures entre 0 h et 23 h 59.".formatted(shortened(line)));
            }
            if (!from.get().isBefore(to.get())) {
                return new Read.Wrong(
                        "« %s » : la fin doit venir après le début, le même jour.".formatted(shortened(line)));
            }
            openings.add(new Opening(days, from.get(), to.get()));
        }
        return new Read.Right(openings);
    }

    private static Set<DayOfWeek> days(String words) {
        return words.equals("tous les jours")
                ? EnumSet.allOf(DayOfWeek.class)
                : SOME_DAYS
                        .matcher(words)
                        .results()
                        .flatMap(WrittenHours::between)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Stream<DayOfWeek> between(MatchResult words) {
        var first = day(words.group(1));
        var last = words.group(2) == null ? first : day(words.group(2));
        return Stream.iterate(first, day -> day.plus(1))
                .limit(1 + Math.floorMod(last.getValue() - first.getValue(), DayOfWeek.values().length));
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> word.startsWith(name(day)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalTime> time(String words) {
        return CLOCK.matcher(words).results().findFirst().flatMap(clock -> {
            var hour = Integer.parseInt(clock.group(1));
            var minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
            return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
        });
    }

    /** Find a day on which an hour was written twice: nobody could choose between two calls at one hour. */
    private static Optional<String> twice(List<Opening> openings) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> overlap(openings.stream()
                        .filter(opening -> opening.days().contains(day))
                        .sorted(Comparator.comparing(Opening::from))
                        .toList()))
                .map(WrittenHours::name)
                .findFirst();
    }

    private static boolean overlap(List<Opening> inOrder) {
        return IntStream.range(1, inOrder.size())
                .anyMatch(next ->
                        inOrder.get(next).from().isBefore(inOrder.get(next - 1).to()));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** Small letters without accents, each dash and each space alike, no space around signs. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("\\bmidi\\b", "12 h")
                .replaceAll(" ?([-,:/]) ?", "$1")
                .strip();
    }

    private static String shortened(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** What came of reading. */
    public sealed interface Read {

        /** Hours, in the order in which they were written. */
        record Right(List<Opening> openings) implements Read {
            public Right {
                openings = List.copyOf(openings);
            }
        }

        /** What is wrong, in words that say how to mend it. */
        record Wrong(String mend) implements Read {}
    }
}
