package fr.coteacote.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody reads who starts the portal for the first time, where something is missing: one sentence that says what
 * to do.
 *
 * <p>The commands are those of the project, in a tree that is built already and has nothing else: they cannot build.
 */
class StartCommandTest {

    private static final String NO_JDK =
            "Côte à côte needs a JDK 25 or newer: install one (https://adoptium.net), or set JAVA_HOME to it.";
    private static final String JDK_OF_THIS_TEST = System.getProperty("java.home");
    private static final long PATIENCE = 60;

    @TempDir
    private Path root;

    private final Map<String, String> environment = new HashMap<>();

    private record Told(int status, List<String> output, List<String> errors) {}

    @BeforeEach
    void be_in_a_tree_that_is_built() throws IOException {
        for (var command : List.of("bin/start", "bin/jdk", "bin/test", "bin/bench", "bin/fuzz")) {
            copy(Path.of("..", command), root.resolve(command));
        }
        for (var looked : List.of("portal/src", "portal/target", "forms-catalog/forms", "forms-catalog/schema")) {
            Files.createDirectories(root.resolve(looked));
        }
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("portal/pom.xml"));
        Files.writeString(root.resolve("portal/target/start.classpath"), System.getProperty("java.class.path"));
        environment.put("PATH", root.resolve("first") + ":" + System.getenv("PATH"));
        environment.put("HOME", root.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", JDK_OF_THIS_TEST);
        environment.put("JDK_FOLDERS", root.resolve("jdks") + "/*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "test", "bench", "fuzz"})
    void without_a_JDK_each_command_asks_for_one_in_one_sentence(String command) throws Exception {
        environment.remove("JAVA_HOME");

        assertThat(run("bin/" + command)).isEqualTo(new Told(1, List.of(), List.of(NO_JDK)));
    }

    @Test
    void a_JDK_that_is_too_old_is_none() throws Exception {
        environment.put("JAVA_HOME", jdk("17", "17.0.9").toString());

        assertThat(run("bin/start")).isEqualTo(new Told(1, List.of(), List.of(NO_JDK)));
    }

    @Test
    void a_JDK_in_a_usual_place_is_found_beside_one_that_is_too_old() throws Exception {
        environment.put("JAVA_HOME", jdk("17", "17.0.9").toString());
        var young = jdk("with a space 25", "25-ea");

        assertThat(run("-c", ". bin/jdk; echo \"$JAVA_HOME\""))
                .isEqualTo(new Told(0, List.of(young.toString()), List.of()));
    }

    @Test
    void a_full_disk_is_told_in_one_sentence_before_anything_is_written() throws Exception {
        program("first/df", """
                echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
                echo '/dev/disk 10485760 10383360 102400 99% /'
                """);

        assertThat(run("bin/start"))
                .isEqualTo(new Told(
                        1,
                        List.of(),
                        List.of("The disk has only 100 MB left: the portal needs 512 MB to keep people's answers. Free"
                                + " some room.")));
        assertThat(root.resolve("data")).doesNotExist();
    }

    @Test
    void a_busy_port_is_told_in_one_sentence() throws Exception {
        var port = Ports.USUAL.portal();
        try (var _ = new Occupied(port)) {
            assertThat(run("bin/start"))
                    .isEqualTo(new Told(
                            1,
                            List.of("Starting the portal…"),
                            List.of("Port %d, for the portal, is busy: stop the program that uses it, then start again."
                                    .formatted(port))));
        }
    }

    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of("the local mailbox", (IntConsumer) port -> Mailbox.open(port, 0)),
                Arguments.of("the page of the local mailbox", (IntConsumer) port -> Mailbox.open(0, port)),
                Arguments.of("the local SMS box", (IntConsumer) SmsBox::open));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void a_busy_port_of_what_stands_beside_is_told_in_one_sentence(String service, IntConsumer opening)
            throws IOException {
        var saidBeside = new CopyOnWriteArrayList<Throwable>();
        Thread.setDefaultUncaughtExceptionHandler((_, trouble) -> saidBeside.add(trouble));
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> opening.accept(port))
                    .isInstanceOf(ServiceNotStarted.class)
                    .hasMessage("Port %d, for %s, is busy: stop the program that uses it.", port, service);
            assertThat(saidBeside).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    /** A port that somebody uses: we, or who was there before. */
    private static final class Occupied implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket();

        Occupied(int port) throws IOException {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (BindException e) {
                // It is busy, as it was to be
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private Told run(String... arguments) throws Exception {
        var output = root.resolve("output");
        var errors = root.resolve("errors");
        var command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Told(process.exitValue(), Files.readAllLines(output), Files.readAllLines(errors));
    }

    /** What looks like a JDK to who asks its compiler for the version. */
    private Path jdk(String name, String version) throws IOException {
        program("jdks/%s/bin/javac".formatted(name), "echo 'javac %s'%n".formatted(version));
        return root.resolve("jdks").resolve(name);
    }

    private void program(String path, String script) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
