package fr.coteacote.bench.pages;

import fr.coteacote.bench.portal.RunningPortal;
import fr.coteacote.bench.portal.Script;
import fr.coteacote.bench.portal.Somebody;
import fr.coteacote.bench.tables.Figures;
import fr.coteacote.bench.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Visits the home page, the first question and a long review, and the same question on the floor page and in stock Vaadin,
 * in turn, again and again.
 */
public final class Pages {

    private static final String COOKIE = "cote-sitting";
    private static final String FLOOR = "floor (govuk-frontend)";
    private static final String STOCK = "first question, stock Vaadin";

    private final int rounds;
    private final Map<Subject, List<Visit>> cold = new LinkedHashMap<>();
    private final Map<Subject, List<Visit>> warm = new LinkedHashMap<>();

    private Pages(int rounds) {
        this.rounds = rounds;
    }

    /** Measure {@code rounds} times, and tell the medians. */
    public static Stream<Table> measured(int rounds) {
        try (var portal = RunningPortal.start();
                var floor = FloorServer.start();
                var stock = StockServer.start();
                var reader = new Reader()) {
            var subjects = subjects(portal, floor, stock);
            subjects.forEach(subject -> reader.visit(subject, Weather.NORMAL)); // the server warms up
            var tables = new ArrayList<Table>();
            for (var weather : Weather.values()) {
                var pages = new Pages(rounds);
                pages.visit(subjects, reader, weather);
                var title = "%s, %s, medians of %d visits"
                        .formatted(weather == Weather.NORMAL ? "Normal" : "Slow", reader.browser(), rounds);
                tables.add(table("Pages, first visit. " + title, pages.cold, weather));
                tables.add(table("Pages, second visit. " + title, pages.warm, weather));
            }
            return tables.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The pages cannot be made", e);
        }
    }

    private static List<Subject> subjects(RunningPortal portal, FloorServer floor, StockServer stock)
            throws IOException {
        var somebody = Somebody.at(portal.address());
        var script = Script.write();
        var empty = somebody.start();
        var full = somebody.start();
        int taken = somebody.fillIn(full, script);
        System.out.printf(
                "The draft under review: %d pages of %d were taken.%n%n",
                taken, script.pages().size());
        var proofs = Map.of(COOKIE, somebody.web().cookie(COOKIE));
        return List.of(
                new Subject(FLOOR, floor.address(), FloorPage.PATH, Map.of()),
                new Subject(STOCK, stock.address(), StockServer.PATH, Map.of()),
                new Subject("home", portal.address(), "/", Map.of()),
                new Subject(
                        "first question",
                        portal.address(),
                        empty + "/" + script.pages().getFirst(),
                        proofs),
                new Subject("review", portal.address(), full + "/relire", proofs));
    }

    private void visit(List<Subject> subjects, Reader reader, Weather weather) {
        for (int round = 0; round < rounds; round++) {
            for (var subject : subjects) {
                var visits = reader.visit(subject, weather);
                cold.computeIfAbsent(subject, _ -> new ArrayList<>()).add(visits.cold());
                warm.computeIfAbsent(subject, _ -> new ArrayList<>()).add(visits.warm());
            }
        }
    }

    /** A slowed processor has no honest processor time: it is left out. */
    private static Table table(String title, Map<Subject, List<Visit>> visits, Weather weather) {
        var table = new Table(
                title,
                "page",
                "requests",
                "kB",
                "÷ floor",
                "script kB",
                "FCP ms",
                "÷ floor",
                "CPU ms",
                "÷ floor",
                "layout shift");
        var floor = visits.entrySet().iterator().next().getValue();
        visits.forEach((subject, seen) -> {
            double cpu = weather == Weather.NORMAL ? median(seen, Visit::cpu) : Double.NaN;
            table.row(
                    subject.name(),
                    Math.round(median(seen, Visit::requests)),
                    median(seen, Visit::bytes) / 1e3,
                    median(seen, Visit::bytes) / median(floor, Visit::bytes),
                    median(seen, Visit::scriptBytes) / 1e3,
                    median(seen, Visit::firstPaint),
                    median(seen, Visit::firstPaint) / median(floor, Visit::firstPaint),
                    cpu,
                    cpu / median(floor, Visit::cpu),
                    median(seen, Visit::shift));
        });
        return table;
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return Figures.of(visits.stream().mapToDouble(figure).boxed().toList()).median();
    }
}
