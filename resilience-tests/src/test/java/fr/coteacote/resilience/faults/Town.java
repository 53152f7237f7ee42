package fr.coteacote.resilience.faults;

import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.development.DevelopmentPortal;
import fr.coteacote.development.FreePort;
import fr.coteacote.development.Mailbox;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All that a portal is made of in production, on this computer: nodes behind a proxy, one database, a mailbox.
 *
 * <p>People reach the proxy by one {@link Line}, the nodes reach the database by another.
 */
public final class Town implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "logging.level.root", "warn",
            "portal.pace.people-per-address", "0", // more is written here than people ever write
            "server.shutdown", "immediate",
            "spring.main.banner-mode", "off");

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final DevelopmentPortal beside;
    private final Line toDatabase;
    private final List<Node> nodes;
    private final Line toPortal;

    private Town(int count, Flaw flaw) {
        beside = started(DevelopmentPortal.around(SETTINGS));
        toDatabase = started(Line.to(database().port()));
        nodes = IntStream.rangeClosed(1, count)
                .mapToObj(number -> node(number, flaw))
                .toList();
        var proxy = started(StickyProxy.before(nodes));
        toPortal = started(Line.to(proxy.port()));
    }

    /** Start a town with {@code count} nodes, and wait until all of them answer. */
    public static Town of(int count, Flaw flaw) {
        var town = new Town(count, flaw);
        try {
            town.nodes.forEach(Node::awaitReady);
            if (flaw == Flaw.FORGETFUL_COMMITS) {
                ForgetfulCommits.plant(town.database());
            }
            return town;
        } catch (RuntimeException e) {
            town.close();
            throw e;
        }
    }

    private Node node(int number, Flaw flaw) {
        var name = "node%d".formatted(number);
        var port = FreePort.find();
        return started(new Node(
                name,
                port,
                List.of(beside.arguments(Map.of(
                        TrialPortal.NODE,
                        name,
                        "server.port",
                        port,
                        "spring.datasource.url",
                        database().urlAt(toDatabase.port()),
                        TrialPortal.FLAW,
                        flaw)))));
    }

    private <T extends AutoCloseable> T started(T service) {
        running.push(service);
        return service;
    }

    /** Where people find the portal; no slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + toPortal.port());
    }

    public List<Node> nodes() {
        return nodes;
    }

    public DevelopmentDatabase database() {
        return beside.database();
    }

    public Mailbox mailbox() {
        return beside.mailbox();
    }

    /** From the nodes to the database. */
    Line toDatabase() {
        return toDatabase;
    }

    /** From people to the proxy. */
    Line toPortal() {
        return toPortal;
    }

    /** Let {@code node} become the next version of the program: a newer edition of the form, and more in the database. */
    public void deployNext(Node node) {
        node.becomes(List.of(
                "--%s=true".formatted(TrialPortal.NEXT), "--spring.flyway.locations=" + TrialPortal.NEXT_TABLES));
        node.awaitReady();
    }

    /** Kill the node on which the session of a browser lives, by the mark at the end of {@code session}. */
    public Node killNodeOf(String session) {
        var node = nodes.stream()
                .filter(one -> session.endsWith("." + one.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No node has session " + session));
        node.kill();
        return node;
    }

    /** Let the line between the nodes and the database become {@code state}. */
    public void disturbDatabase(Line.State state) {
        toDatabase.become(state);
    }

    /** Let the line between people and the portal become {@code state}. */
    public void disturbPortal(Line.State state) {
        toPortal.become(state);
    }

    /** Start a node again: at its start it does what was promised after a commit and not done yet. */
    public void publishWhatWasPromised() {
        nodes.getFirst().kill();
        nodes.getFirst().startAgain();
        nodes.getFirst().awaitReady();
    }

    /** Stop everything, the last one started first. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            var service = running.pop();
            try {
                service.close();
            } catch (Exception e) {
                throw new IllegalStateException("%s does not stop".formatted(service), e);
            }
        }
    }
}
