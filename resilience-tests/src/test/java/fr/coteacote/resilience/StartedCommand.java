package fr.coteacote.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.BuiltTree;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** {@code bin/start} under way in a tree that is built, as in a terminal of its own. */
final class StartedCommand implements AutoCloseable {

    /** How a program ends on Ctrl-C: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long STOPS_WITHIN_SECONDS = 60;
    private static final String LAST_WORD = "Ctrl-C arrête tout.";
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final BuiltTree tree;
    private final Process process;

    private StartedCommand(BuiltTree tree, Process process) {
        this.tree = tree;
        this.process = process;
    }

    /**
     * Start the portal, and wait until it says that it is there.
     *
     * @param asWhom the command that lets somebody else run the rest of the line; nothing for who runs the test
     */
    static StartedCommand in(BuiltTree tree, List<String> asWhom) throws IOException {
        var command = new ArrayList<>(asWhom);
        // What runs behind a terminal's back may have been told to pass over Ctrl-C, and so would its children
        command.addAll(List.of("env", "--default-signal=INT", "setsid", "bash", "bin/start"));
        var started = new StartedCommand(tree, tree.start(command));
        try {
            started.awaitLastWord();
            return started;
        } catch (RuntimeException | Error e) {
            started.close();
            throw e;
        }
    }

    private void awaitLastWord() {
        Awaitility.await("the portal is ready").atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive()).as("it runs: %s", tree.complaints()).isTrue();
            return said().contains(LAST_WORD);
        });
    }

    String said() throws IOException {
        return String.join("\n", tree.said());
    }

    /** The addresses that it names. */
    List<URI> addresses() throws IOException {
        return ADDRESS.matcher(said())
                .results()
                .map(address -> URI.create(address.group()))
                .toList();
    }

    /** Do what a terminal does on Ctrl-C: each process of the command is told. Gives its exit status. */
    int pressCtrlC() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
        assertThat(process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS))
                .as("it ended")
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            try {
                pressCtrlC();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
