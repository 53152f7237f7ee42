package fr.coteacote.portal.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.PaperFuzz;
import fr.coteacote.portal.filling.answering.BodiesFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Let Jazzer loose on each parser, in a process of its own, for a few seconds – or for {@code -Dfuzz.seconds}.
 *
 * <p>It watches which branches of the portal an input takes and goes on from those that took new ones. An input that
 * breaks something is left in {@code target/fuzzing}: put it into {@code src/test/resources/fuzzing} with its mend.
 */
class FuzzingTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "fuzzing");
    private static final Path BROKEN = Path.of("target", "fuzzing");
    private static final long SECONDS = Long.getLong("fuzz.seconds", 2);
    private static final long PATIENCE = 120;

    @TempDir
    private Path corpus;

    static Stream<Class<?>> targets() {
        return Stream.of(
                FormFileFuzz.class,
                ConditionsFuzz.class,
                KindsFuzz.class,
                PaperFuzz.class,
                ReturnFuzz.class,
                BodiesFuzz.class);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whatever_comes_in_is_understood_or_refused(Class<?> target) throws Exception {
        var run = fuzz(target, SECONDS);

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.output()).containsPattern("Done \\d+ runs");
    }

    /** Without this nobody would know that the runs above find anything. */
    @Test
    void a_parser_that_breaks_is_found_out() throws Exception {
        var run = fuzz(BrokenFuzz.class, 60);

        assertThat(run.code()).isNotZero();
        assertThat(run.output()).contains("It broke");
    }

    private Run fuzz(Class<?> target, long seconds) throws IOException, InterruptedException {
        Files.createDirectories(BROKEN);
        var output = corpus.resolve("output.txt");
        var found = Files.createDirectory(corpus.resolve("found"));
        var process = new ProcessBuilder(command(target, seconds, found))
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

    private static List<String> command(Class<?> target, long seconds, Path found) {
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
                "-rss_limit_mb=2048",
                "-max_len=20000",
                found.toString(),
                KEPT.resolve(target.getSimpleName()).toString());
    }

    private record Run(int code, String output) {}
}
