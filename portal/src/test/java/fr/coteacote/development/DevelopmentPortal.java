package fr.coteacote.development;

import fr.coteacote.development.identity.IdentitySimulator;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.organisations.FictitiousTeams;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The portal with all it needs on this computer: database, identity simulator, mailbox, SMS box.
 *
 * <p>The portal is the one of production: only its settings differ, as they would between two authorities.
 */
public final class DevelopmentPortal implements AutoCloseable {

    /** Who starts the portal by hand reads where it is, and what goes wrong. */
    private static final Map<String, String> CALM = Map.of(
            "spring.main.banner-mode", "off",
            "logging.level.root", "warn",
            "logging.level.org.apache.tomcat.util.modeler", "error");

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final URI address;
    private final Mailbox mailbox;
    private final SmsBox sms;
    private final DevelopmentDatabase database;
    private final IdentitySimulator identity;

    private DevelopmentPortal(Ports ports, DevelopmentDatabase database, Map<String, String> secrets) {
        address = URI.create("http://localhost:%d".formatted(ports.portal()));
        this.database = database;
        running.push(database);
        try {
            mailbox = Mailbox.open(ports.smtp(), ports.mailbox());
            running.push(mailbox);
            sms = SmsBox.open(ports.sms());
            running.push(sms);
            identity = startIdentity(ports.identity());
            running.push(identity);
            identity.register(address);
            settings.putAll(identity.settings());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        settings.putAll(secrets);
        settings.put("server.port", ports.portal());
        settings.put("portal.address", address);
        settings.put("portal.territory-file", "classpath:territory/demonstration.yaml");
        settings.put("portal.notices.from", "ne-pas-repondre@exemple.fr");
        settings.put("portal.notices.sms.gateway", sms.gateway());
        settings.put("portal.notices.sms.token", sms.token());
        settings.put("portal.notices.sms.sender", "CoteACote");
        settings.put("territory.agreement-by-code.legal-note", "aucune, c’est un essai sur cet ordinateur");
        settings.put("portal.reception.list", "classpath:reception/fictitious.csv");
        settings.put("portal.establishments.lists", "classpath:establishments/fictitious.csv");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", "postgres");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", mailbox.smtpPort());
    }

    private static IdentitySimulator startIdentity(int port) {
        try {
            return IdentitySimulator.start(port);
        } catch (IllegalStateException e) {
            throw new ServiceNotStarted(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Start what stands beside the portal, and the portal, with the data and the keys that are in {@code folder}.
     *
     * @throws DatabaseNotStarted when the database cannot start
     * @throws ServiceNotStarted when a port is busy
     */
    static DevelopmentPortal keptIn(Path folder, Ports ports) {
        requireFree(ports.portal());
        var database = DevelopmentDatabase.keptIn(folder.resolve("postgresql"), ports.database());
        var portal = new DevelopmentPortal(ports, database, DevelopmentSecrets.keptIn(folder));
        portal.settings.putAll(CALM);
        portal.run(Clock.systemUTC());
        return portal;
    }

    /** Start a portal that remembers nothing of an earlier one, on free ports, and tells the time by {@code clock}. */
    public static DevelopmentPortal fresh(Clock clock, Map<String, String> more) {
        var portal = around(more);
        portal.run(clock);
        return portal;
    }

    /** Start all but the portal, for one that runs in a process of its own with {@link #arguments()}. */
    public static DevelopmentPortal around(Map<String, String> more) {
        var portal = new DevelopmentPortal(Ports.free(), DevelopmentDatabase.fresh(), DevelopmentSecrets.make());
        portal.settings.putAll(more);
        return portal;
    }

    private void run(Clock clock) {
        try {
            var portal = new SpringApplicationBuilder(Portal.class)
                    .initializers(telling(clock))
                    .registerShutdownHook(false)
                    .run(arguments());
            running.push(portal);
            FictitiousTeams.in(portal);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static ApplicationContextInitializer<GenericApplicationContext> telling(Clock clock) {
        return context -> context.registerBean(
                "clockOfThisStart", Clock.class, () -> clock, definition -> definition.setPrimary(true));
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new ServiceNotStarted(
                    "Port %d, for the portal, is busy: stop the program that uses it, then start again."
                            .formatted(port),
                    e);
        }
    }

    /** Where the portal is; no slash at the end. */
    public URI address() {
        return address;
    }

    /** Where the portal's messages arrive. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Where the portal's SMS arrive. */
    public SmsBox sms() {
        return sms;
    }

    /** Where the portal keeps what it is given. */
    public DevelopmentDatabase database() {
        return database;
    }

    /** Where people show who they are. */
    public IdentitySimulator identity() {
        return identity;
    }

    /** The settings of the portal, as it takes them on a command line: they go before those of its files. */
    public String[] arguments() {
        return arguments(Map.of());
    }

    /** The same for one of several portals, which has some settings of its own. */
    public String[] arguments(Map<String, ?> own) {
        var all = new LinkedHashMap<String, Object>(settings);
        all.putAll(own);
        return all.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }

    /** Stop the portal, then what stands beside it. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            var service = running.pop();
            try {
                service.close();
            } catch (Exception e) {
                System.err.println(service.getClass().getSimpleName() + " did not stop cleanly: " + e.getMessage());
            }
        }
    }
}
