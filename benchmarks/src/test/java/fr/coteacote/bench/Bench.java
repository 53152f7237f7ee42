package fr.coteacote.bench;

import fr.coteacote.bench.live.Live;
import fr.coteacote.bench.pages.Pages;
import fr.coteacote.bench.rules.Rules;
import fr.coteacote.bench.server.Server;
import fr.coteacote.bench.server.Starts;
import fr.coteacote.bench.tables.Table;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Measures what is asked for, or everything, and prints tables. */
public final class Bench {

    private static final int ROUNDS = 5;
    private static final int STARTS = 3;
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final Map<String, Supplier<Stream<Table>>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("pages", () -> Pages.measured(ROUNDS));
        KNOWN.put("server", () -> Server.measured(LENGTH));
        KNOWN.put("live", Live::measured);
        KNOWN.put("start", () -> Starts.measured(STARTS));
        KNOWN.put("rules", Rules::measured);
    }

    private Bench() {}

    /** Take the names of what to measure. */
    public static void main(String[] arguments) {
        var wanted = arguments.length == 0 ? KNOWN.keySet() : List.of(arguments);
        System.out.println(Machine.here());
        for (var name : wanted) {
            var measure = KNOWN.get(name);
            if (measure == null) {
                System.err.println("bin/bench knows %s, not \"%s\".".formatted(KNOWN.keySet(), name));
                System.exit(2);
            } else {
                measure.get().forEach(System.out::println);
            }
        }
        System.out.println("Load at the end: " + Machine.load());
    }
}
