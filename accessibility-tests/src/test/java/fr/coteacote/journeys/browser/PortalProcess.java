package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.OwnProcess;
import fr.coteacote.portal.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** A portal in a process of its own, which can be killed like a machine that loses its power; its data live on. */
public final class PortalProcess implements AutoCloseable {

    private final DevelopmentPortal around = DevelopmentPortal.around(PortalUnderTest.SETTINGS);
    private Process process = launch();

    /** Start one, and wait until it answers. */
    public static PortalProcess start() {
        var portal = new PortalProcess();
        portal.awaitAnswer();
        return portal;
    }

    public URI address() {
        return around.address();
    }

    /** Kill it between two instructions: nothing is said, nothing is put away. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stop its time: its connections stay open, and nothing happens on them. */
    public void freeze() {
        OwnProcess.freeze(process);
    }

    public void thaw() {
        OwnProcess.thaw(process);
    }

    /** Start it again, and wait until it answers. */
    public void startAgain() {
        process = launch();
        awaitAnswer();
    }

    private Process launch() {
        try {
            return OwnProcess.of(Portal.class, List.of("-XX:TieredStopAtLevel=1"), List.of(around.arguments()))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The portal cannot be started", e);
        }
    }

    private void awaitAnswer() {
        OwnProcess.awaitAnswer(address(), this::requireHope);
    }

    private void requireHope() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal stopped: it says why above");
        }
    }

    @Override
    public void close() {
        kill();
        around.close();
    }
}
