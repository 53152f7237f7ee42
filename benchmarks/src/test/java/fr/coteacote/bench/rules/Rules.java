package fr.coteacote.bench.rules;

import fr.coteacote.bench.tables.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures rules with JMH, each benchmark in a process of its own. */
public final class Rules {

    private static final List<String> FORMS = List.of("apa", "100", "1000");

    private Rules() {}

    /** Measure, and tell the figures. */
    public static Stream<Table> measured() {
        return Stream.of(progress(), loading());
    }

    private static Table progress() {
        var results = run(ProgressBenchmark.class);
        var table = new Table(
                "Progress, µs of processor time (µs by the clock)",
                "what",
                "APA form",
                "100 questions, 60 conditions",
                "1,000 questions, 600 conditions",
                "1,000 / 100");
        for (var what : List.of("whole", "oneAnswer", "widestAnswer", "oneAnswerAndPages")) {
            var row = FORMS.stream().map(form -> result(results, what, form)).toList();
            table.row(
                    what,
                    said(row.getFirst()),
                    said(row.get(1)),
                    said(row.get(2)),
                    "%.1f ×".formatted(cpu(row.get(2)) / cpu(row.get(1))));
        }
        return table;
    }

    private static Table loading() {
        var result = run(LoadingBenchmark.class).iterator().next();
        return new Table(
                        "Loading 20 forms of the size of the APA form, in a new process",
                        "s by the clock",
                        "s of processor time")
                .row(result.getPrimaryResult().getScore() / 1e3, cpu(result) / 1e6);
    }

    private static Collection<RunResult> run(Class<?> benchmark) {
        try {
            return new Runner(new OptionsBuilder()
                            .include(benchmark.getName())
                            .addProfiler(CpuTime.class)
                            .verbosity(VerboseMode.SILENT)
                            .jvmArgsAppend(
                                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException("%s cannot be measured".formatted(benchmark.getSimpleName()), e);
        }
    }

    private static RunResult result(Collection<RunResult> all, String what, String form) {
        return all.stream()
                .filter(one -> one.getParams().getBenchmark().endsWith("." + what)
                        && one.getParams().getParam("name").equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String said(RunResult result) {
        return "%.1f (%.1f)".formatted(cpu(result), result.getPrimaryResult().getScore());
    }

    private static double cpu(RunResult result) {
        return Optional.ofNullable(result.getSecondaryResults().get(CpuTime.LABEL))
                .orElseThrow()
                .getScore();
    }
}
