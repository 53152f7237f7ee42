package fr.coteacote.development.identity;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * FranceConnect and ProConnect on this machine: one server, two issuers, each with a Spring context of its own.
 *
 * <p>Reached at {@code 127.0.0.1}, not {@code localhost}: cookies ignore ports, so that the portal needs another host
 * name than its providers.
 */
public final class IdentitySimulator implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String SECRET = "only-for-development";

    private final Tomcat server;
    private final int port;
    private final Outage outage = new Outage();
    private final List<AnnotationConfigApplicationContext> contexts = new ArrayList<>();
    private final Map<Simulated, SimulatedClient> clients = new EnumMap<>(Simulated.class);

    private IdentitySimulator(Tomcat server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Start both providers.
     *
     * @param port 0 for any free one
     * @throws IllegalStateException when the port is busy
     */
    public static IdentitySimulator start(int port) {
        var free = port == 0 ? freePort() : port;
        var simulator = new IdentitySimulator(new Tomcat(), free);
        try {
            simulator.prepare();
            simulator.server.start();
            if (!simulator.server.getConnector().getState().isAvailable()) {
                throw new IllegalStateException(
                        "Port %d is busy: stop the program that uses it, or choose another port for the identity"
                                        .formatted(free)
                                + " simulator.");
            }
            return simulator;
        } catch (LifecycleException | IOException e) {
            simulator.close();
            throw new IllegalStateException("The identity simulator did not start", e);
        } catch (RuntimeException e) {
            simulator.close();
            throw e;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }

    private void prepare() throws IOException {
        var folder = Files.createTempDirectory("identity-simulator");
        server.setBaseDir(folder.toString());
        server.setPort(port);
        server.setSilent(true);
        server.getConnector().setProperty("address", HOST);
        for (var provider : Simulated.values()) {
            add(provider, folder);
        }
    }

    private void add(Simulated provider, Path folder) {
        var client = new SimulatedClient(provider, clientId(provider), SECRET);
        clients.put(provider, client);
        var wayBack = new WayBack(issuer(provider).toString());

        var spring = new AnnotationConfigApplicationContext();
        spring.registerBean(Simulated.class, () -> provider);
        spring.registerBean(SimulatedClient.class, () -> client);
        spring.registerBean(WayBack.class, () -> wayBack);
        spring.registerBean(StrictRequests.class, () -> new StrictRequests(provider, client, wayBack));
        spring.register(SimulatorConfiguration.class);
        spring.refresh();
        contexts.add(spring);

        var web = server.addContext(provider.path(), folder.toString());
        web.setSessionCookieName(provider.sessionCookie());
        web.setSessionTimeout(provider.sessionMinutes());
        addFilter(web, "outage", outage);
        addFilter(web, "security", spring.getBean("springSecurityFilterChain", Filter.class));
        Tomcat.addServlet(web, "chooser", new Chooser(provider, wayBack)).addMapping(Chooser.ADDRESS);
        Tomcat.addServlet(web, "default", "org.apache.catalina.servlets.DefaultServlet")
                .addMapping("/");
    }

    private static void addFilter(Context web, String name, Filter filter) {
        var definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        web.addFilterDef(definition);
        var everywhere = new FilterMap();
        everywhere.setFilterName(name);
        everywhere.addURLPattern("/*");
        web.addFilterMap(everywhere);
    }

    /** What goes wrong at both providers. */
    public Outage outage() {
        return outage;
    }

    /** The issuer of a provider: the base of all its addresses. */
    public URI issuer(Simulated provider) {
        return URI.create("http://%s:%d%s".formatted(HOST, port, provider.path()));
    }

    public String clientId(Simulated provider) {
        return "cote-a-cote-" + provider.sessionCookie();
    }

    public String clientSecret() {
        return SECRET;
    }

    /**
     * Register a portal, as one does in the partner portals.
     *
     * @param portal its public address, without a slash at the end
     */
    public void register(URI portal) {
        clients.forEach((provider, client) -> {
            client.returnsTo(URI.create(portal + "/connexion/retour/" + registration(provider)));
            client.leavesTo(URI.create(portal + "/au-revoir"));
        });
        var proving = Objects.requireNonNull(clients.get(Simulated.FRANCECONNECT));
        proving.returnsTo(URI.create(portal + "/preuve/retour"));
        proving.leavesTo(URI.create(portal + "/preuve/partie"));
    }

    /** The settings by which a portal uses this simulator. */
    public Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("portal.shell.form-action", "http://%s:%d".formatted(HOST, port));
        clients.keySet().forEach(provider -> {
            var prefix = "portal.identity." + registration(provider) + ".";
            settings.put(prefix + "issuer", issuer(provider).toString());
            settings.put(prefix + "client-id", clientId(provider));
            settings.put(prefix + "client-secret", clientSecret());
        });
        return settings;
    }

    private static String registration(Simulated provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            server.stop();
            server.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The identity simulator did not stop", e);
        } finally {
            contexts.forEach(AnnotationConfigApplicationContext::close);
        }
    }
}
