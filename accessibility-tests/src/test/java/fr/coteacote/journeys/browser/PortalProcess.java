package fr.coteacote.journeys.browser;

import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.portal.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A portal in a process of its own, which can be killed like a machine that loses its power; its data live on. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

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

    /** Start it again, and wait until it answers. */
    public void startAgain() {
        process = launch();
        awaitAnswer();
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Portal.class.getName()));
        command.addAll(List.of(around.arguments()));
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException("The portal cannot be started", e);
        }
    }

    private void awaitAnswer() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(around.address().resolve("/assets/logo.svg"))
                    .build();
            Awaitility.await("the portal answers")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() ->
                            client.send(request, BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK);
        }
    }

    @Override
    public void close() {
        kill();
        around.close();
    }
}
