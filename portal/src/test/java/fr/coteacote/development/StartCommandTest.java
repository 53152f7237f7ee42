package fr.coteacote.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.BuiltTree.Told;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @TempDir
    private Path root;

    private BuiltTree tree;

    @BeforeEach
    void be_in_a_tree_that_is_built() throws IOException {
        tree = new BuiltTree(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "test", "bench", "fuzz"})
    void without_a_JDK_each_command_asks_for_one_in_one_sentence(String command) throws Exception {
        tree.unset("JAVA_HOME");

        assertThat(tree.run("bin/" + command)).isEqualTo(new Told(1, List.of(), List.of(NO_JDK)));
    }

    @Test
    void a_JDK_that_is_too_old_is_none() throws Exception {
        tree.set("JAVA_HOME", tree.jdk("17", "17.0.9"));

        assertThat(tree.run("bin/start")).isEqualTo(new Told(1, List.of(), List.of(NO_JDK)));
    }

    @Test
    void a_JDK_in_a_usual_place_is_found_beside_one_that_is_too_old() throws Exception {
        tree.set("JAVA_HOME", tree.jdk("17", "17.0.9"));
        var young = tree.jdk("with a space 25", "25-ea");

        assertThat(tree.run("-c", ". bin/jdk; echo \"$JAVA_HOME\""))
                .isEqualTo(new Told(0, List.of(young.toString()), List.of()));
    }

    @Test
    void a_full_disk_is_told_in_one_sentence_before_anything_is_written() throws Exception {
        tree.program("first/df", """
                echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
                echo '/dev/disk 10485760 10383360 102400 99% /'
                """);

        assertThat(tree.run("bin/start"))
                .isEqualTo(new Told(
                        1,
                        List.of(),
                        List.of("The disk has only 100 MB left: the portal needs 512 MB to keep people's answers. Free"
                                + " some room.")));
        assertThat(tree.at("data")).doesNotExist();
    }

    @Test
    void a_busy_port_is_told_in_one_sentence() throws Exception {
        var port = Ports.USUAL.portal();
        try (var _ = new Occupied(port)) {
            assertThat(tree.run("bin/start"))
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
}
