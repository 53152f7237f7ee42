package fr.coteacote.portal.documents.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.HostileFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class ClamdTest {

    private static final byte[] EICAR = HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path folder;

    private static RealClamd clamd;

    @BeforeAll
    static void start() {
        clamd = RealClamd.start(folder);
    }

    @AfterAll
    static void stop() {
        clamd.close();
    }

    @Test
    void a_harmless_file_is_clean_by_both_ways() {
        assertThat(by(clamd.unix()).scan(new byte[] {1, 2, 3})).isEqualTo(new Scan.Clean());
        assertThat(by(clamd.tcp()).scan(new byte[] {1, 2, 3})).isEqualTo(new Scan.Clean());
    }

    @Test
    void the_test_virus_is_found_alone_in_an_archive_and_in_a_PDF() {
        assertThat(by(clamd.unix()).scan(EICAR)).isEqualTo(new Scan.Infected("Eicar-Test.UNOFFICIAL"));
        assertThat(by(clamd.tcp()).scan(EICAR)).isInstanceOf(Scan.Infected.class);
        assertThat(by(clamd.unix()).scan(HostileFiles.infectedZip())).isInstanceOf(Scan.Infected.class);
        assertThat(by(clamd.unix()).scan(HostileFiles.infectedPdf())).isInstanceOf(Scan.Infected.class);
    }

    @Test
    void several_files_are_scanned_at_once() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 8)
                    .mapToObj(i -> people.submit(() -> clamd.scanner().scan(i % 2 == 0 ? EICAR : new byte[200_000])))
                    .toList();

            for (var i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i).get()).isInstanceOf(i % 2 == 0 ? Scan.Infected.class : Scan.Clean.class);
            }
        }
    }

    @Test
    void a_file_longer_than_clamd_takes_is_not_called_clean() {
        assertThat(clamd.scanner().scan(new byte[RealClamd.STREAM_MAX + 1_000_000]))
                .isInstanceOf(Scan.NoAnswer.class);
    }

    @Test
    void nobody_at_the_address_is_no_answer() throws IOException {
        var port = 0;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(by("tcp://127.0.0.1:" + port).scan(EICAR)).isInstanceOf(Scan.NoAnswer.class);
        assertThat(by("unix:" + folder.resolve("nobody.ctl")).scan(EICAR)).isInstanceOf(Scan.NoAnswer.class);
        assertThat(by("tcp://nobody.invalid:3310").scan(EICAR)).isInstanceOf(Scan.NoAnswer.class);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void one_that_takes_the_file_and_says_nothing_is_no_answer_in_time() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner =
                    new Clamd(new ClamdAddress("tcp://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(300));

            assertThat(scanner.scan(new byte[10 * 1024 * 1024])).isInstanceOf(Scan.NoAnswer.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: OKAY", "UNKNOWN COMMAND", "stream: x ERROR", "HTTP/1.1 400 Bad Request"})
    void any_other_answer_clears_nothing(String answer) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered = people.submit(() -> {
                try (var caller = other.accept()) {
                    caller.getInputStream().readNBytes("zINSTREAM\0".length() + 4 + 3 + 4);
                    caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
                return null;
            });

            assertThat(by("tcp://127.0.0.1:" + other.getLocalPort()).scan(new byte[3]))
                    .isInstanceOf(Scan.NoAnswer.class);
            answered.get();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:3310",
                "tcp://localhost",
                "tcp://localhost:0",
                "tcp://localhost:70000",
                "http://localhost:3310",
                "unix:clamd.ctl",
                "unix:",
                "tcp:// :3310",
                "yes"
            })
    void a_wrong_address_stops_the_start_and_says_how_to_write_it(String written) {
        new ApplicationContextRunner()
                .withUserConfiguration(Scanning.class)
                .withPropertyValues("portal.documents.clamd=" + written)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(UnusableClamdAddress.class)
                        .hasMessageContaining("'" + written + "'")
                        .hasMessageContaining("unix:/run/clamav/clamd.ctl"));
    }

    @Test
    void without_the_setting_there_is_no_antivirus_and_nothing_is_called_clean() {
        new ApplicationContextRunner()
                .withUserConfiguration(Scanning.class)
                .run(context -> assertThat(context.getBean(VirusScanner.class).scan(EICAR))
                        .isEqualTo(new Scan.NoScanner()));
    }

    @Test
    void the_reason_for_the_stop_is_shown_without_a_stack_trace() {
        var wrong = new UnusableClamdAddress("yes");

        assertThat(new UnusableClamdAddressAnalyzer().analyze(wrong))
                .isNotNull()
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(wrong.getMessage());
    }

    private static Clamd by(String address) {
        return new Clamd(new ClamdAddress(address), Duration.ofSeconds(10));
    }

    @ConfigurationPropertiesScan(basePackageClasses = ScanningSettings.class)
    @Import(ScanningConfiguration.class)
    static class Scanning {}
}
