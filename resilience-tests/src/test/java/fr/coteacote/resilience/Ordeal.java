package fr.coteacote.resilience;

import fr.coteacote.resilience.clients.Insisting;
import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Nemesis;
import fr.coteacote.resilience.faults.Nemesis.Deed;
import fr.coteacote.resilience.faults.Node;
import fr.coteacote.resilience.faults.Town;
import fr.coteacote.resilience.history.Aftermath;
import fr.coteacote.resilience.history.Found;
import fr.coteacote.resilience.history.Heard;
import fr.coteacote.resilience.history.History;
import fr.coteacote.resilience.history.Mischance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** People write while a nemesis acts; when enough has happened all becomes calm, and the judge compares. */
final class Ordeal {

    private static final int WRITERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Town town;
    private final Flaw flaw;
    private final long seed;
    private final History history = new History();
    private final List<Deed> deeds = new ArrayList<>();

    private Ordeal(Town town, Flaw flaw, long seed) {
        this.town = town;
        this.flaw = flaw;
        this.seed = seed;
    }

    /**
     * Let a town go through it.
     *
     * @param deck what the nemesis does
     * @param enough how much has to happen at least
     */
    static Verdict in(Town town, Flaw flaw, long seed, List<Mischief> deck, Enough enough) {
        return new Ordeal(town, flaw, seed).run(deck, enough);
    }

    private Verdict run(List<Mischief> deck, Enough enough) {
        var goesOn = new AtomicBoolean(true);
        var seeds = new Random(seed);
        var nemesis = new Nemesis(town, seeds.nextLong(), deck, history::acknowledged);
        var writers = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> new Writer(
                        number,
                        () -> new Person(town.address()),
                        new Random(seeds.nextLong()),
                        history,
                        flaw,
                        goesOn::get))
                .toList();
        var threads = writers.stream().map(Thread.ofVirtual()::start).toList();
        try {
            while (!isEnough(enough)) {
                var deed = nemesis.act();
                deeds.add(deed);
                history.add(new Mischance(deed.toString()));
            }
        } finally {
            goesOn.set(false);
            threads.forEach(Ordeal::join);
        }
        var aftermath = aftermath(writers);
        var starts =
                town.nodes().stream().flatMap(node -> node.starts().stream()).toList();
        return Verdict.of(seed, history, deeds, starts, aftermath);
    }

    private boolean isEnough(Enough enough) {
        return history.acknowledged() >= enough.answers()
                && deeds.size() >= enough.deeds()
                && deeds.stream()
                                .filter(deed -> deed.mischief() == Mischief.KILL_NODE)
                                .count()
                        >= enough.kills();
    }

    private Aftermath aftermath(List<Writer> writers) {
        town.nodes().forEach(Node::awaitReady);
        if (flaw == Flaw.NONE) {
            town.publishWhatWasPromised();
            awaitMessages();
        }
        var found = writers.stream()
                .flatMap(writer -> writer.drafts().entrySet().stream())
                .flatMap(draft -> answers(draft.getValue(), draft.getKey()))
                .toList();
        return new Aftermath(found, requests(), messages());
    }

    /** Give messages the time to arrive; the judge says which did not. */
    private void awaitMessages() {
        try {
            Awaitility.await("a message for each request that was acknowledged")
                    .atMost(PATIENCE)
                    .until(() -> {
                        var arrived = town.mailbox().counts().keySet();
                        return history.sendings().stream()
                                .filter(sending -> sending.heard() == Heard.OK)
                                .allMatch(sending ->
                                        arrived.contains(sending.address().toLowerCase(Locale.ROOT)));
                    });
        } catch (ConditionTimeoutException e) {
            // The judge says it better
        }
    }

    private static Stream<Found> answers(Person person, String draft) {
        try {
            return Insisting.until(() -> person.answers(draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> requests() {
        var requests = new HashMap<String, Integer>();
        try (var connection = town.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select draft, count(*) from request group by draft")) {
            while (rows.next()) {
                requests.put("/demande/" + rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The requests cannot be counted", e);
        }
        return requests;
    }

    private Map<String, Integer> messages() {
        var arrived = town.mailbox().counts();
        var messages = new HashMap<String, Integer>();
        for (var sending : history.sendings()) {
            var count = arrived.getOrDefault(sending.address().toLowerCase(Locale.ROOT), 0L);
            messages.put(sending.address(), count.intValue());
        }
        return messages;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How much has to happen at least: acknowledged answers, mischiefs, and nodes killed among them. */
    record Enough(int answers, int deeds, int kills) {}
}
