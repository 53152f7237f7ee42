package fr.coteacote.resilience;

import static fr.coteacote.resilience.TrialForm.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.FlowDoor;
import fr.coteacote.resilience.clients.Insisting;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Node;
import fr.coteacote.resilience.faults.Town;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A deploy in the middle of the day: one node is as it was, the other is the next version, with a newer edition of the form
 * and with a column and a table more in the database that they share.
 */
class TwoVersionsTest {

    private static final long SEED = 23;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String THEN = "Quel mot ?";
    private static final String NOW = "Quel mot désormais ?";

    @SuppressWarnings("NullAway.Init")
    private static Town town;

    @SuppressWarnings("NullAway.Init")
    private static Web early;

    private static String earlyDraft = "";

    @BeforeAll
    static void start_a_draft_and_deploy() throws IOException {
        town = Town.of(2, Flaw.NONE);
        early = aBrowser();
        earlyDraft = Insisting.until(() -> new Person(early).start());
        town.deployNext(town.nodes().getLast());
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @BeforeEach
    void wait_for_both() {
        town.nodes().forEach(Node::awaitReady);
    }

    @Test
    void people_write_through_both_and_the_older_one_starts_again_on_the_newer_tables() throws SQLException {
        var verdict =
                Ordeal.in(town, Flaw.NONE, SEED, List.of(Mischief.LOSE_ACKNOWLEDGEMENTS), new Ordeal.Enough(100, 2, 0));

        assertThat(verdict.complaints()).as(verdict.report()).isEmpty();
        assertThat(editions()).containsExactlyInAnyOrder("1", "2");
        assertThat(ask("select version from flyway_schema_history_filling where success"))
                .contains("1000");
    }

    @Test
    void a_draft_from_before_stays_on_its_edition_on_whichever_node_it_is_opened() throws IOException {
        var seenOn = new HashSet<String>();
        for (var word : List.of("un", "deux")) {
            var page = Insisting.until(() -> new FlowDoor(early).open(page(earlyDraft, "mot")));
            assertThat(Insisting.press(page, Map.of("mot", word), "marque-" + word))
                    .isInstanceOf(Answer.Taken.class);
            assertThat(early.get(page(earlyDraft, "mot")).body()).contains(THEN).contains(word);
            seenOn.add(early.cookie("cote-page").replaceFirst(".*\\.", ""));
            var left = town.killNodeOf(early.cookie("cote-page"));
            assertThat(early.get(page(earlyDraft, "mot")).body()).contains(THEN).contains(word);
            left.startAgain();
            left.awaitReady();
        }

        assertThat(seenOn).containsExactlyInAnyOrder("node1", "node2");
    }

    @Test
    void a_draft_of_the_newer_edition_waits_while_only_the_older_version_runs() throws IOException {
        var late = aBrowser();
        var draft = new Person(late).start();
        while (!late.cookie("cote-page").endsWith(".node2")) {
            late = aBrowser();
            draft = new Person(late).start();
        }
        assertThat(new PlainDoor(late).open(page(draft, "mot")).send(Map.of("mot", "arbre"), "marque"))
                .isInstanceOf(Answer.Taken.class);
        assertThat(late.get(page(draft, "mot")).body()).contains(NOW);

        var next = town.killNodeOf(late.cookie("cote-page"));
        var meanwhile = late.get(page(draft, "mot"));
        next.startAgain();
        next.awaitReady();

        assertThat(meanwhile.status()).isEqualTo(503);
        assertThat(meanwhile.body()).contains("Le portail se repose un moment");
        var back = awayFrom("node1", late);
        assertThat(back.get(page(draft, "mot")).body()).contains(NOW).contains("arbre");
    }

    private static Web aBrowser() {
        return Web.at(town.address()).patient(PATIENCE);
    }

    /** Let the older node be away as well, so that what is asked next is answered by the newer one. */
    private static Web awayFrom(String name, Web web) throws IOException {
        if (web.cookie("cote-page").endsWith("." + name)) {
            var left = town.killNodeOf(web.cookie("cote-page"));
            var _ = web.get("/");
            left.startAgain();
        }
        return web;
    }

    private static Set<String> editions() throws SQLException {
        return ask("select distinct form_version from draft");
    }

    private static Set<String> ask(String query) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = town.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
