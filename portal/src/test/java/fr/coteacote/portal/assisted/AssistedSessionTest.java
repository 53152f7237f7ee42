package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session from the yes of the user to its end, as both press it on their pages. */
@AssistedTest
class AssistedSessionTest {

    private static final Pattern MANDATE = Pattern.compile(
            "name=\"accord\"[^>]*value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"[^>]*name=\"accord\"");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private Company live() {
        return Company.agreed(mediator, user, "apa", "mois");
    }

    private UUID draft(Company company) {
        return records.draft(company);
    }

    @Test
    void a_third_person_finds_no_session_and_moves_nothing_in_it() {
        var company = live();
        var stranger = scene.somebody();
        send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi"));

        assertThat(stranger.open(company.at("")).status()).isEqualTo(404);
        assertThat(stranger.open(company.at("/flux")).status()).isEqualTo(204);
        assertThat(stranger.open(company.at("/present")).status()).isEqualTo(204);
        send(stranger, company.at("/terminer"), Map.of());
        send(stranger, company.at("/montrer"), Map.of("question", "urgence"));
        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void what_a_mediator_answered_waits_for_the_yes_of_the_user_alone() {
        var company = live();
        var draft = draft(company);

        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        assertThat(records.waitingAuthor(draft, "urgence").orElseThrow()).startsWith("professional:");
        assertThat(user.open("/demande/%s/confirmer".formatted(draft)).body()).contains("Situation urgente");

        confirm(mediator, draft, "1");
        confirm(user, draft, "7");
        assertThat(records.waitingAuthor(draft, "urgence")).isPresent();

        confirm(user, draft, "1");
        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
        assertThat(user.open("/demande/%s/confirmer".formatted(draft)).body()).contains("Vous avez tout confirmé");
    }

    @Test
    void what_a_mediator_changes_after_the_yes_waits_again() {
        var company = live();
        var draft = draft(company);
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        confirm(user, draft, "1");

        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "non", "_seen.urgence", "1"));

        assertThat(records.waitingAuthor(draft, "urgence")).isPresent();
    }

    private static void confirm(Visitor by, UUID draft, String version) {
        send(by, "/envoi/%s/confirmer".formatted(draft), Map.of("vu.urgence", version));
    }

    @Test
    void a_mandate_taken_back_ends_the_help_at_once() {
        var company = live();
        var draft = draft(company);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);

        stop(user, draft);

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertThat(mediator.open(company.at("")).body()).contains("La personne a arrêté l’aide.");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(user.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void a_page_that_was_open_when_the_user_agreed_anew_elsewhere_stops_the_help_all_the_same() {
        var company = live();
        var draft = draft(company);
        var shown = Map.of("accord", records.mandate(company).toString());
        send(user, "/envoi/%s/accord".formatted(draft), Map.of("accord", shown.get("accord"), "duree", "an"));
        assertThat(records.mandate(company)).isNotEqualTo(UUID.fromString(shown.get("accord")));

        send(user, "/envoi/%s/arreter-l-aide".formatted(draft), shown);

        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    private static void stop(Visitor by, UUID draft) {
        var page = by.open("/demande/%s/aide".formatted(draft)).body();
        var found = MANDATE.matcher(page);
        assertThat(found.find()).isTrue();
        var mandate = found.group(1) == null ? found.group(2) : found.group(1);
        send(by, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", mandate));
    }

    @Test
    void a_mandate_is_taken_back_by_nobody_else() {
        var company = live();
        var draft = draft(company);
        var mandate =
                MANDATE.matcher(user.open("/demande/%s/aide".formatted(draft)).body());
        assertThat(mandate.find()).isTrue();
        var accord = mandate.group(1) == null ? mandate.group(2) : mandate.group(1);
        var stranger = scene.somebody();
        var theirs = Records.draft(send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi")));

        send(stranger, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", accord));
        send(stranger, "/envoi/%s/arreter-l-aide".formatted(theirs), Map.of("accord", accord));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void the_end_of_a_post_ends_the_session_in_the_middle_of_a_word() {
        var company = live();
        var draft = draft(company);
        var gilles = scene.professional("gilles");
        var organisation = "/administration/organisations/" + records.organisation(company);
        try {
            send(gilles, organisation + "/suspendre", Map.of());

            assertThat(records.state(company)).isEqualTo("ENDED by POST_ENDED");
            assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
            assertThat(records.acts(draft)).endsWith("SESSION_ENDED by PORTAL");
        } finally {
            send(gilles, organisation + "/reprendre", Map.of());
        }
    }

    @Test
    void a_session_that_nobody_moves_closes_after_half_an_hour() {
        var company = live();
        var draft = draft(company);
        scene.pass(Duration.ofMinutes(29));
        assertThat(records.state(company)).isEqualTo("LIVE");

        scene.pass(Duration.ofMinutes(2));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by PORTAL");
    }

    @Test
    void a_session_says_that_it_will_close_and_stays_for_who_wants_it() {
        var company = live();
        var draft = draft(company);
        var journal = "/demande/%s/journal".formatted(draft);
        scene.pass(Duration.ofMinutes(24));
        assertThat(user.open(journal).body()).doesNotContain("va se fermer");
        scene.pass(Duration.ofMinutes(4));
        for (var side : new Visitor[] {user, mediator}) {
            assertThat(side.open(journal).body().replace("&nbsp;", " "))
                    .contains("Cette séance va se fermer dans 2 minutes si personne n’écrit", "Continuer la séance");
        }

        company.asUser("rester", Map.of("retour", "/demande/" + draft));

        assertThat(user.open(journal).body()).doesNotContain("va se fermer");
        scene.pass(Duration.ofMinutes(4));
        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void help_for_one_session_ends_with_it_on_record() {
        var company = Company.agreed(mediator, user, "apa", "seance");
        var draft = draft(company);

        company.asUser("terminer", Map.of());

        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
    }

    @Test
    void each_act_of_a_session_is_on_record_and_the_chain_holds() {
        var company = live();
        var draft = draft(company);
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        confirm(user, draft, "1");
        send(
                user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "urgence", "page", "urgence", "cacher", "oui"));
        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "oui"));
        send(user, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "paiement-contact", "ouvrir", "non"));
        company.asMediator("terminer", Map.of());

        assertThat(records.acts(draft))
                .containsSubsequence(
                        "STARTED by SELF",
                        "MANDATE_GIVEN by SELF",
                        "SESSION_BEGUN by SELF",
                        "ANSWERED urgence by STAND_IN",
                        "CONFIRMED urgence by SELF",
                        "HIDDEN urgence by SELF",
                        "OPENED_TO_HELP paiement-contact by SELF",
                        "CLOSED_TO_HELP paiement-contact by SELF",
                        "SESSION_ENDED by STAND_IN");
    }

    @Test
    void who_says_no_in_a_live_session_is_on_record_as_themselves() {
        var company = live();
        var draft = draft(company);

        company.asUser("nombre", Map.of("meme", "non"));

        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by SELF");
    }

    @Test
    void a_mediator_helps_one_person_at_a_time() {
        var first = live();

        var second = Company.agreed(mediator, scene.somebody(), "apa", "mois");

        assertThat(records.state(first)).isEqualTo("ENDED by MEDIATOR");
        assertThat(records.state(second)).isEqualTo("LIVE");
    }
}
