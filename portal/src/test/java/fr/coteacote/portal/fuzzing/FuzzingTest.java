package fr.coteacote.portal.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Let Jazzer loose on the parsers, in a process of its own: on all together for a few seconds, or on each for {@code
 * -Dfuzz.seconds}.
 *
 * <p>It watches which branches of the portal an input takes and goes on from those that took new ones. An input that
 * breaks something is left in {@code target/fuzzing}: put it into {@code src/test/resources/fuzzing} with its mend.
 *
 * <p>Hours of it go side by side, one parser for each processor, where {@code bin/fuzz} lets them.
 */
class FuzzingTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "fuzzing");
    private static final Path BROKEN = Path.of("target", "fuzzing");
    private static final int FEW_SECONDS = 10;
    private static final long SECONDS = Long.getLong("fuzz.seconds", 0);
    private static final long PATIENCE = 600; // a busy machine takes minutes to instrument classes
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");

    @TempDir
    private Path corpus;

    static List<Class<?>> targets() {
        return EachParserFuzz.PARSERS;
    }

    @Test
    void whatever_comes_in_is_understood_or_refused() throws Exception {
        var kept = keptOfEach();

        var run = fuzz(EachParserFuzz.class, FEW_SECONDS, kept);

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.count()).as(run.output()).isGreaterThan(filesIn(kept));
    }

    @ParameterizedTest
    @MethodSource("targets")
    @EnabledIfSystemProperty(named = "fuzz.seconds", matches = "\\d+")
    @Execution(ExecutionMode.CONCURRENT)
    void each_parser_understands_or_refuses_whatever_comes_in_for_long(Class<?> target) throws Exception {
        var run = fuzz(target, SECONDS, keptOf(target));

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.count()).as(run.output()).isPositive();
        System.out.printf("%s: %,d inputs in %d s%n", target.getSimpleName(), run.count(), SECONDS);
    }

    /** Without this nobody would know that the runs above find anything. */
    @Test
    void a_parser_that_breaks_is_found_out() throws Exception {
        var run = fuzz(BrokenFuzz.class, 60, keptOf(BrokenFuzz.class));

        assertThat(run.code()).isNotZero();
        assertThat(run.output()).contains("It broke");
    }

    private static Path keptOf(Class<?> target) {
        return KEPT.resolve(target.getSimpleName());
    }

    /** What is kept for each parser, with the byte that says whose it is. */
    private Path keptOfEach() throws IOException {
        var all = Files.createDirectory(corpus.resolve("kept"));
        for (var parser = 0; parser < EachParserFuzz.PARSERS.size(); parser++) {
            var name = EachParserFuzz.PARSERS.get(parser).getSimpleName();
            try (var files = Files.newDirectoryStream(KEPT.resolve(name))) {
                for (var file : files) {
                    var input = Files.readAllBytes(file);
                    var addressed = Arrays.copyOf(input, input.length + 1);
                    addressed[input.length] = (byte) parser;
                    Files.write(all.resolve(name + "-" + file.getFileName()), addressed);
                }
            }
        }
        return all;
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private Run fuzz(Class<?> target, long seconds, Path kept) throws IOException, InterruptedException {
        Files.createDirectories(BROKEN);
        var output = corpus.resolve("output.txt");
        var found = Files.createDirectory(corpus.resolve("found"));
        var process = new ProcessBuilder(command(target, seconds, found, kept))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(seconds + PATIENCE, TimeUnit.SECONDS)) {
                return new Run(-1, "It did not come to an end:\n" + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(output));
    }

    private static List<String> command(Class<?> target, long seconds, Path found, Path kept) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-Xmx512m",
                seconds < 60 ? "-XX:TieredStopAtLevel=1" : "-XX:TieredStopAtLevel=4", // a short run is mostly start
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=fr.coteacote.**",
                "--reproducer_path=" + BROKEN,
                "-artifact_prefix=" + BROKEN + "/" + target.getSimpleName() + "-",
                "-max_total_time=" + seconds,
                "-timeout=30", // a parser that hangs is found; a busy machine is not
                "-rss_limit_mb=0", // the heap above is the limit: a process also counts what its parent took before the
                // start
                "-max_len=20000",
                found.toString(),
                kept.toString());
    }

    private record Run(int code, String output) {

        long count() {
            var runs = RUNS.matcher(output);
            return runs.find() ? Long.parseLong(runs.group(1)) : 0;
        }
    }
}
