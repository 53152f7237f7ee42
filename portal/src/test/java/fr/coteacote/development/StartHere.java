package fr.coteacote.development;

import fr.coteacote.development.identity.IdentitySimulator;
import fr.coteacote.portal.Portal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Start the portal with all it needs on this computer: database, identity simulator, mailbox.
 *
 * <p>The portal is the one of production: only its settings differ, as they would between two authorities.
 */
public final class StartHere {

    private static final int PORTAL = 8080;
    private static final int IDENTITY = 8081;
    private static final int MAILBOX = 8082;
    private static final int SMTP = 8025;
    private static final int DATABASE = 8032;

    private StartHere() {}

    /** Start everything and wait for Ctrl-C; one sentence and exit code 1 when something cannot start. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "data");
        try {
            requireFree(PORTAL, "the portal");
            start(folder);
        } catch (DatabaseNotStarted | ServiceNotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // Spring has said why; the services beside it must not go on without the portal
            System.exit(1);
        }
    }

    private static void start(Path folder) {
        var database = DevelopmentDatabase.keptIn(folder.resolve("postgresql"), DATABASE);
        closeAtTheEnd(database);
        var mailbox = Mailbox.open(SMTP, MAILBOX);
        closeAtTheEnd(mailbox);
        var identity = IdentitySimulator.start(IDENTITY);
        closeAtTheEnd(identity);
        var address = "http://localhost:%d".formatted(PORTAL);
        identity.register(URI.create(address));
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", PORTAL);
        settings.put("portal.address", address);
        settings.putAll(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", mailbox.smtpPort()));
        settings.putAll(identity.settings());
        settings.putAll(DevelopmentSecrets.keptIn(folder));
        new SpringApplicationBuilder(Portal.class).properties(settings).run();
        System.out.println(Welcome.text(address, mailbox.address()));
    }

    private static void requireFree(int port, String what) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new ServiceNotStarted(
                    "Port %d, for %s, is busy: stop the program that uses it, then start again.".formatted(port, what),
                    e);
        }
    }

    private static void closeAtTheEnd(AutoCloseable service) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                service.close();
            } catch (Exception e) {
                System.err.println(service.getClass().getSimpleName() + " did not stop cleanly: " + e.getMessage());
            }
        }));
    }
}
