package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One computer, each in turn: whose turn it is decides what it shows, and between two turns it shows nothing. */
@AssistedTest
class ByTurnsTest {

    private static final String PIN = "4712";
    private static final Map<String, String> RIGHT = Map.of("code", PIN);
    private static final Map<String, String> WRONG = Map.of("code", "9999");

    /** Pages with answers, or from which something is done. */
    private static final List<String> WITH_ANSWERS =
            List.of("", "/urgence", "/relire", "/documents", "/journal", "/confirmer", "/aide", "/carte");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Company company;
    private Visitor computer;
    private UUID draft;

    @BeforeEach
    void begin() {
        computer = scene.mediator();
        company = Company.byTurns(computer, PIN);
        company.asUser("a-moi", Map.of());
        draft = Records.draft(company.agree("apa", "seance"));
    }

    private List<Integer> statuses() {
        return Stream.concat(WITH_ANSWERS.stream(), Stream.of("/pause"))
                .map(below -> computer.open("/demande/" + draft + below).status())
                .toList();
    }

    /** Pages with answers say that the help is over, and so does what would have answered. */
    private void leadsToTheEnd(List<String> below) {
        for (var one : below) {
            assertThat(computer.open("/demande/" + draft + one).uri()).as(one).isEqualTo(computer.at(company.at("")));
        }
        assertThat(send(computer, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"))
                        .body())
                .contains("L’aide est terminée");
    }

    @Test
    void what_is_agreed_to_here_holds_for_this_session_alone() {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", RIGHT);
        var another = Company.byTurns(computer, PIN);
        another.asUser("a-moi", Map.of());

        assertThat(computer.open(another.at("/accord")).body())
                .contains("l’aide vaut pour cette séance", "pendant cette séance", "signé sur papier")
                .doesNotContain("Pendant un mois", "Pendant un an");
        for (var length : List.of("jour", "mois", "six-mois", "an")) {
            another.agree("apa", length);
        }
        assertThat(records.state(another)).isEqualTo("AGREEING");
        another.agree("apa", "seance");
        assertThat(records.state(another)).isEqualTo("LIVE");
    }

    @Test
    void during_the_turn_of_the_user_all_is_theirs() {
        assertThat(statuses()).containsOnly(200);

        send(computer, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));

        assertThat(records.waitingAuthor(draft, "urgence").orElseThrow()).doesNotStartWith("professional:");
        assertThat(records.acts(draft)).endsWith("ANSWERED urgence by SELF");
    }

    @Test
    void between_two_turns_the_computer_serves_neither() {
        company.asUser("passer", Map.of());

        assertThat(statuses()).containsOnly(404);
        send(computer, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
        assertThat(computer.open(company.at("")).body())
                .contains("À qui le tour")
                .doesNotContain(draft.toString());
    }

    @Test
    void the_four_digits_give_the_computer_back_to_the_mediator_who_acts_as_one() {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", RIGHT);

        assertThat(computer.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(computer.open("/demande/%s/aide".formatted(draft)).status()).isEqualTo(404);
        send(computer, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        assertThat(records.waitingAuthor(draft, "urgence").orElseThrow()).startsWith("professional:");
        assertThat(records.acts(draft)).endsWith("ANSWERED urgence by STAND_IN");
    }

    @Test
    void the_mediator_does_not_take_the_turn_of_the_user_without_the_neutral_page() {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", RIGHT);

        company.asMediator("a-moi", Map.of());

        assertThat(computer.open("/demande/%s/aide".formatted(draft)).status()).isEqualTo(404);
    }

    @Test
    void nobody_is_invited_here_to_help_beyond_the_session() {
        assertThat(computer.open("/demande/%s/proches".formatted(draft)).body())
                .contains("Sur un ordinateur partagé, on ne peut pas inviter un proche")
                .doesNotContain("proches/inviter");

        var after =
                send(computer, "/envoi/%s/proches/inviter".formatted(draft), Map.of("role", "envoyer", "prive", "oui"));

        assertThat(after.body()).doesNotContain("Donnez ce code", "Une invitation attend");
    }

    @Test
    void a_wrong_PIN_gives_nothing_back() {
        company.asUser("passer", Map.of());

        company.asMediator("reprendre", WRONG);

        assertThat(statuses()).containsOnly(404);
    }

    @Test
    void after_five_wrong_PINs_only_the_end_is_left() {
        company.asUser("passer", Map.of());
        for (var tries = 0; tries < 5; tries++) {
            company.asMediator("reprendre", WRONG);
        }

        company.asMediator("reprendre", RIGHT);
        assertThat(statuses()).containsOnly(404);

        company.asMediator("terminer", Map.of());
        assertThat(records.state(company)).isEqualTo("ENDED by MEDIATOR");
        leadsToTheEnd(WITH_ANSWERS);
        leadsToTheEnd(List.of("/pause"));
    }

    @Test
    void after_the_end_the_computer_opens_the_draft_no_more() {
        company.asUser("terminer", Map.of());

        assertThat(records.state(company)).isEqualTo("ENDED by USER");
        leadsToTheEnd(WITH_ANSWERS);
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by SELF");
    }

    @Test
    void who_stops_the_help_in_their_turn_reads_that_it_is_over() {
        var accord = Pattern.compile("name=\"accord\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"accord\"")
                .matcher(computer.open("/demande/%s/aide".formatted(draft)).body());
        assertThat(accord.find()).isTrue();

        var over = send(
                computer,
                "/envoi/%s/arreter-l-aide".formatted(draft),
                Map.of("accord", accord.group(1) == null ? accord.group(2) : accord.group(1)));

        assertThat(over.uri().getPath()).isEqualTo(company.at(""));
        assertThat(over.body()).contains("L’aide est terminée");
        leadsToTheEnd(WITH_ANSWERS);
    }

    @Test
    void a_page_that_was_sent_is_not_given_back_on_this_computer() {
        var papers = "/demande/%s/documents/rib".formatted(draft);
        computer.browser.sendPicture(
                computer.at(papers.replace("/demande/", "/envoi/")),
                Map.of("_csrf", computer.open("/confort").csrf()),
                "fichier",
                Company.picture());

        assertThat(computer.open(papers).body())
                .contains("Déjà envoyé", "Cet ordinateur sert à d’autres", "Retirer")
                .doesNotContain("router-ignore>Voir");
        assertThat(computer.open(papers + "/" + records.page(draft, "rib")).status())
                .isEqualTo(403);
    }

    @Test
    void the_browser_fills_in_nothing_and_is_asked_to_keep_nothing() {
        for (var below : List.of("/nom", "/urgence", "/pause", "/relire")) {
            assertThat(computer.open("/demande/" + draft + below).body())
                    .as(below)
                    .doesNotContainPattern("autocomplete=\"(?!off)");
        }
        assertThat(computer.open("/demande/%s/nom".formatted(draft)).body()).contains("autocomplete=\"off\"");

        var alone = scene.somebody();
        var own = Records.draft(send(alone, "/envoi/commencer/apa", Map.of("pour", "soi")));
        assertThat(alone.open("/demande/%s/nom".formatted(own)).body())
                .contains("autocomplete=\"on\"", "autocomplete=\"family-name\"");
    }

    @Test
    void the_history_of_the_browser_says_nothing_of_what_was_asked() {
        for (var below : List.of("", "/nom", "/urgence", "/compte-bancaire", "/relire", "/journal", "/documents")) {
            assertThat(computer.open("/demande/" + draft + below).body())
                    .as(below)
                    .contains("<title>Une demande en cours – Côte à côte</title>");
        }

        assertThat(send(computer, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", ""))
                        .body())
                .contains("<title>Erreur : une demande en cours – Côte à côte</title>");
    }

    @Test
    void leaving_clears_what_was_typed_and_ends_the_sitting() {
        send(computer, "/quitter", Map.of());

        assertThat(computer.browser.cleared()).containsExactly("\"storage\"");
        assertThat(computer.browser.cookie("localhost", Visitor.SITTING)).isEmpty();
        assertThat(records.state(company)).startsWith("ENDED");
    }

    @Test
    void another_browser_takes_no_turn() {
        company.asUser("passer", Map.of());
        var stranger = scene.somebody();
        send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi"));

        send(stranger, company.at("/a-moi"), Map.of());
        send(stranger, company.at("/reprendre"), RIGHT);

        assertThat(statuses()).containsOnly(404);
        assertThat(stranger.open("/demande/" + draft).status()).isEqualTo(404);
    }
}
