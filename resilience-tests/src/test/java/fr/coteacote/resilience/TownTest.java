package fr.coteacote.resilience;

import static fr.coteacote.resilience.TrialForm.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.FlowDoor;
import fr.coteacote.resilience.clients.Insisting;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Line.State;
import fr.coteacote.resilience.faults.Node;
import fr.coteacote.resilience.faults.Town;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single faults of which one wants to see more than that nothing is lost. */
class TownTest {

    private static final String LOGO = "/assets/logo.svg";
    private static final int WAITING_AT_ONCE = 60;
    private static final Duration NOT_LONG = Duration.ofSeconds(8);
    private static final Duration EVERYTHING_ENDS = Duration.ofSeconds(30);

    private static final Duration OUTAGE = Duration.parse(System.getProperty("resilience.outage", "PT8S"));
    private static final Map<String, String> PASTE = Map.of("mot", "Moreau".repeat(900_000));
    private static final int THREADS = 200;
    private static final int EDITS = 8;
    private static final int LINES = 3;

    @SuppressWarnings("NullAway.Init")
    private static Town town;

    private final Web web = Web.at(town.address()).patient(EVERYTHING_ENDS);
    private String draft = "";

    @BeforeAll
    static void start() {
        town = Town.of(2, Flaw.NONE);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @BeforeEach
    void start_a_draft() throws IOException {
        town.nodes().forEach(Node::awaitReady);
        draft = Insisting.until(() -> new Person(web).start());
    }

    @Test
    void a_node_dies_and_the_other_shows_the_same_question_with_the_same_answers() throws IOException {
        var page = Insisting.until(() -> new FlowDoor(web).open(page(draft, "mot")));
        assertThat(Insisting.press(page, Map.of("mot", "arbre"), "une marque")).isInstanceOf(Answer.Taken.class);
        var open = Insisting.until(() -> new FlowDoor(web).open(page(draft, "paire")));

        var left = town.killNodeOf(web.cookie("cote-page"));

        assertThat(web.get(page(draft, "mot")).body()).contains("arbre");
        assertThat(open.send(Map.of("gauche", "un", "droite", "deux"), "autre")).isInstanceOf(Answer.Silence.class);
        assertThat(Insisting.again(open, Map.of("gauche", "un", "droite", "deux"), "autre"))
                .isEqualTo(new Answer.Taken(page(draft, "liste")));
        left.startAgain();
    }

    @Test
    void a_database_that_hangs_keeps_nobody_waiting_for_long_and_takes_no_thread_for_good() throws Exception {
        town.disturbDatabase(State.HANGING);
        List<Future<Integer>> waiting;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> visit = () -> web.get(page(draft, "mot")).status();
            waiting = clients.invokeAll(
                    Stream.generate(() -> visit).limit(WAITING_AT_ONCE).toList());
        }
        var files = Web.at(town.address()).get(LOGO).status();
        town.disturbDatabase(State.SOUND);
        var back = Instant.now();

        assertThat(waiting.stream().map(Future::resultNow).collect(Collectors.toSet()))
                .containsExactly(503);
        assertThat(files).isEqualTo(200);
        Awaitility.await("the page is shown again")
                .atMost(EVERYTHING_ENDS)
                .until(() -> web.get(page(draft, "mot")).status() == 200);
        System.out.printf(
                "The database hung: usable again after %d ms%n",
                Duration.between(back, Instant.now()).toMillis());
    }

    @Test
    void a_node_that_dies_inside_a_transaction_leaves_no_half_page() throws Exception {
        var page = new PlainDoor(web).open(page(draft, "paire"));
        var typed = Map.of("gauche", "un", "droite", "deux");
        execute("""
                create function linger() returns trigger language plpgsql as
                $$ begin perform pg_sleep(2); return new; end $$""", """
                create trigger linger after insert on answer
                    for each row when (new.question = 'droite') execute function linger()""");
        try {
            var press = Thread.ofVirtual().start(() -> page.send(typed, "marque"));
            Awaitility.await("the second answer is being written")
                    .atMost(EVERYTHING_ENDS)
                    .until(() -> lingering() == 1);
            var left = town.killNodeOf(web.cookie("cote-page"));
            press.join();

            assertThat(stored()).doesNotContain("un", "deux");
            left.startAgain();
        } finally {
            execute("drop function linger cascade");
        }

        assertThat(Insisting.again(page, typed, "marque")).isInstanceOf(Answer.Taken.class);
        assertThat(stored()).contains("un", "deux");
    }

    @Test
    void one_press_whose_acknowledgement_is_lost_and_that_is_sent_again_makes_one_line() throws IOException {
        var page = new PlainDoor(web.patient(NOT_LONG)).open(TrialForm.line(draft, 1));
        town.disturbPortal(State.DEAF);
        assertThat(page.send(Map.of("ligne", "une seule"), "marque")).isInstanceOf(Answer.Silence.class);
        town.disturbPortal(State.SOUND);

        assertThat(Insisting.again(page, Map.of("ligne", "une seule"), "marque"))
                .isInstanceOf(Answer.Taken.class);
        assertThat(stored()).contains("\"texts\":[\"une seule\"]").contains("\"version\":1");
    }

    @Test
    void on_a_slow_line_that_breaks_now_and_then_edits_of_a_field_stay_in_order_and_none_counts_twice()
            throws IOException {
        var random = new Random(7);
        town.disturbPortal(State.SLOW);
        try {
            for (var edit = 1; edit <= EDITS; edit++) {
                var door = edit % 2 == 0 ? new PlainDoor(web) : new FlowDoor(web);
                var address = page(draft, "mot");
                var page = Insisting.until(() -> door.open(address));
                assertThat(page.seen("mot")).isEqualTo(edit - 1);
                var mark = "marque%d-%d".formatted(edit, random.nextInt(1_000));
                assertThat(Insisting.press(page, Map.of("mot", "mot" + edit), mark))
                        .isInstanceOf(Answer.Taken.class);
            }
            for (var line = 1; line <= LINES; line++) {
                var address = TrialForm.line(draft, line);
                var page = Insisting.until(() -> new PlainDoor(web).open(address));
                var mark = "ligne%d-%d".formatted(line, random.nextInt(1_000));
                assertThat(Insisting.press(page, Map.of("ligne", "ligne" + line), mark))
                        .isInstanceOf(Answer.Taken.class);
            }
        } finally {
            town.disturbPortal(State.SOUND);
        }

        assertThat(stored())
                .contains("\"mot\":{\"version\":%d,\"texts\":[\"mot%d\"]}".formatted(EDITS, EDITS))
                .contains("\"texts\":[\"ligne1\",\"ligne2\",\"ligne3\"]");
    }

    @Test
    void while_the_database_is_away_all_are_told_when_to_come_back_and_nobody_waits_once_it_is_there_again()
            throws Exception {
        var page = new PlainDoor(web).open(page(draft, "mot"));
        town.disturbDatabase(State.CUT);
        var end = Instant.now().plus(OUTAGE);
        List<Future<Integer>> told;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> files = () -> asking(end, LOGO, 200, "");
            Callable<Integer> visit = () -> asking(end, page(draft, "mot"), 503, "Le portail se repose un moment");
            told = clients.invokeAll(
                    Stream.concat(Stream.of(files), Stream.generate(() -> visit).limit(WAITING_AT_ONCE))
                            .toList());
        }
        var times = 0;
        for (var one : told) {
            assertThat(one.get()).isPositive();
            times += one.get();
        }
        assertThat(page.send(Map.of("mot", "arbre"), "marque")).isInstanceOf(Answer.Silence.class);
        var threads = town.nodes().stream().mapToLong(Node::threads).max().orElseThrow();
        town.disturbDatabase(State.SOUND);
        var back = Instant.now();

        Awaitility.await("the press is taken")
                .atMost(EVERYTHING_ENDS)
                .until(() -> page.sendAgain(Map.of("mot", "arbre"), "marque") instanceof Answer.Taken);
        System.out.printf(
                "The database was away for %s: told %d times, %d threads at most, usable again after %d ms%n",
                OUTAGE, times, threads, Duration.between(back, Instant.now()).toMillis());
        assertThat(threads).isLessThan(THREADS);
    }

    /** Straight to a node: the proxy of these tests gives up on bodies of that size. */
    @Test
    void a_paste_of_five_megabytes_is_told_beside_its_field_and_others_are_served_meanwhile() throws Exception {
        var node = aloneAtANode();
        var mine = new Person(node).start();
        var page = new FlowDoor(node).open(page(mine, "mot"));

        var press = CompletableFuture.supplyAsync(() -> page.send(PASTE, "lourde"));
        assertThat(aloneAtANode().get(LOGO).status()).isEqualTo(200);

        assertThat(press.get()).isInstanceOf(Answer.Refused.class);
        assertThat(Jsoup.parse(node.get(page(mine, "mot")).body())
                        .select("#erreurs")
                        .text())
                .contains("60");
        assertThat(stored(node, mine)).doesNotContain("Moreau");
    }

    @Test
    void a_paste_of_five_megabytes_by_the_plain_door_leads_to_a_page_and_takes_nothing() throws IOException {
        var node = aloneAtANode();
        var mine = new Person(node).start();
        var page = new PlainDoor(node).open(page(mine, "mot"));

        assertThat(page.send(PASTE, "lourde")).isEqualTo(new Answer.Silence("status 413"));

        assertThat(stored(node, mine)).doesNotContain("Moreau");
        assertThat(Insisting.press(page, Map.of("mot", "Moreau"), "autre")).isInstanceOf(Answer.Taken.class);
        assertThat(stored(node, mine)).contains("Moreau");
    }

    private static Web aloneAtANode() {
        return Web.at(town.nodes().getFirst().address()).patient(EVERYTHING_ENDS);
    }

    /** Ask until {@code end}, and count; each answer has to be as expected. */
    private int asking(Instant end, String path, int status, String words) throws IOException, InterruptedException {
        var asked = 0;
        while (Instant.now().isBefore(end)) {
            var reply = web.get(path);
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.body()).contains(words);
            asked++;
            Thread.sleep(500);
        }
        return asked;
    }

    private String stored() throws IOException {
        return stored(web, draft);
    }

    private static String stored(Web browser, String draft) throws IOException {
        return browser.get(draft.replace("/demande", "/reponses")).body();
    }

    private static int lingering() throws SQLException {
        try (var connection = town.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*)::int from pg_stat_activity where wait_event = 'PgSleep'")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void execute(String... commands) throws SQLException {
        try (var connection = town.database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
