package fr.coteacote.development;

import fr.coteacote.development.identity.IdentitySimulator;
import fr.coteacote.portal.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A portal of two nodes on one database. There is no proxy: people go to the other node's address where one would lead them
 * there. Their browser sends both the same cookies.
 */
public final class TwoNodes implements AutoCloseable {

    private final DevelopmentPortal lasting;
    private final URI mortal;
    private final Process process;

    private TwoNodes(Map<String, String> more) {
        lasting = DevelopmentPortal.fresh(Clock.systemUTC(), more);
        var port = FreePort.find();
        mortal = URI.create("http://localhost:" + port);
        lasting.identity().register(mortal);
        process = launch(List.of(lasting.arguments(Map.of("server.port", port))));
    }

    /** Start both with {@code more} settings than any development portal has, and wait until they answer. */
    public static TwoNodes start(Map<String, String> more) {
        var nodes = new TwoNodes(more);
        try {
            OwnProcess.awaitAnswer(nodes.mortal, nodes::requireHope);
            return nodes;
        } catch (RuntimeException e) {
            nodes.close();
            throw e;
        }
    }

    private static Process launch(List<String> arguments) {
        try {
            return OwnProcess.of(Portal.class, List.of("-XX:TieredStopAtLevel=1"), arguments)
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The second node cannot be started", e);
        }
    }

    private void requireHope() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The second node stopped: it says why above");
        }
    }

    /** The node that stays. */
    public URI lasting() {
        return lasting.address();
    }

    /** The node that may die. */
    public URI mortal() {
        return mortal;
    }

    /** The process of the node that may die. */
    public Process process() {
        return process;
    }

    /** Where people show who they are, for both nodes. */
    public IdentitySimulator providers() {
        return lasting.identity();
    }

    /** Kill it between two instructions: nothing is said, nothing is put away. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        lasting.close();
    }
}
