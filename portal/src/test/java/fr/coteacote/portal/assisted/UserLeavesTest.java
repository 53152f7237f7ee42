package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.mandates.sessions.Whereabouts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The user goes away from their own device: who may do nothing without them does nothing any more. */
@AssistedTest
class UserLeavesTest {

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    Whereabouts whereabouts;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private Company helped(String length) {
        return Company.agreed(mediator, user, "apa", length);
    }

    /** The mediator is at work, whoever else is there. */
    private void writes(UUID draft, String answer) {
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", answer));
    }

    private void looks(UUID draft) {
        assertThat(user.open("/demande/%s/date-naissance".formatted(draft)).status())
                .isEqualTo(200);
    }

    /** The tab of the user is closed, or their line is lost: the portal cannot tell which. */
    private void isLost(Company company) {
        whereabouts.lose(new SessionId(company.session()), Side.USER);
    }

    @Test
    void who_leaves_their_own_device_ends_the_help_that_was_for_this_session() {
        var company = helped("seance");
        var draft = records.draft(company);

        send(user, "/quitter", Map.of());

        assertThat(records.state(company)).isEqualTo("ENDED by USER");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        writes(draft, "oui");
        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
        assertThat(mediator.open(company.at("")).body()).contains("La personne a terminé la séance.");
    }

    @Test
    void a_longer_agreement_outlasts_the_session_that_its_user_leaves() {
        var company = helped("mois");
        var draft = records.draft(company);

        send(user, "/quitter", Map.of());

        assertThat(records.state(company)).isEqualTo("ENDED by USER");
        assertThat(records.acts(draft)).doesNotContain("MANDATE_ENDED by SELF");
    }

    @Test
    void somebody_who_joined_and_leaves_before_they_agreed_ends_the_session_too() {
        var company = Company.meet(mediator, user);

        send(user, "/quitter", Map.of());

        assertThat(records.state(company)).isEqualTo("ENDED by USER");
    }

    @Test
    void help_for_this_session_ends_a_quarter_of_an_hour_after_the_user_was_seen_last_though_the_mediator_goes_on() {
        var company = helped("seance");
        var draft = records.draft(company);
        looks(draft);
        isLost(company);
        scene.pass(Duration.ofMinutes(14));
        writes(draft, "oui");
        assertThat(records.state(company)).isEqualTo("LIVE");

        scene.pass(Duration.ofMinutes(2));

        assertThat(records.state(company)).isEqualTo("ENDED by USER_AWAY");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by PORTAL", "SESSION_ENDED by PORTAL");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(mediator.open(company.at("")).body())
                .contains("La personne n’était plus là depuis un quart d’heure");
        assertThat(user.open(company.at("")).body()).contains("Vos réponses sont gardées");
    }

    @Test
    void what_the_mediator_had_typed_by_then_is_left_to_the_user() {
        var company = helped("seance");
        var draft = records.draft(company);
        looks(draft);
        isLost(company);
        send(mediator, "/envoi/%s/date-naissance".formatted(draft), Map.of("date-naissance.annee", "dictee"));

        scene.pass(Duration.ofMinutes(16));

        assertThat(records.state(company)).isEqualTo("ENDED by USER_AWAY");
        assertThat(records.sidesTyped(draft, "date-naissance")).containsExactly("USER");
        assertThat(user.open("/demande/%s/date-naissance".formatted(draft)).body())
                .contains("value=\"dictee\"");
    }

    @Test
    void a_line_that_is_lost_for_five_minutes_ends_nothing() {
        var company = helped("seance");
        var draft = records.draft(company);
        looks(draft);
        isLost(company);
        scene.pass(Duration.ofMinutes(5));

        looks(draft);
        writes(draft, "oui");
        scene.pass(Duration.ofMinutes(12));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void who_runs_no_script_is_there_on_whichever_page_they_load() {
        var company = helped("seance");
        var draft = records.draft(company);
        for (var page : List.of("/documents", "/aide", "/journal", "/confirmer")) {
            scene.pass(Duration.ofMinutes(10));
            assertThat(user.open("/demande/" + draft + page).status()).as(page).isEqualTo(200);
            writes(draft, "oui");
        }

        scene.pass(Duration.ofMinutes(10));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void who_sends_something_is_there_whichever_page_comes_after() {
        var company = helped("seance");
        var draft = records.draft(company);
        var hiding = new HashMap<>(Map.of("question", "urgence", "page", "urgence", "cacher", "oui"));
        scene.pass(Duration.ofMinutes(10));

        hiding.put("_csrf", user.proof("/confort"));
        user.browser.sendUntil(user.at("/envoi/%s/cacher".formatted(draft)), hiding, user.at(""));
        writes(draft, "oui");
        scene.pass(Duration.ofMinutes(10));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void who_agreed_to_a_longer_help_may_be_away() {
        var company = helped("mois");
        var draft = records.draft(company);
        looks(draft);
        isLost(company);
        scene.pass(Duration.ofMinutes(10));
        writes(draft, "oui");

        scene.pass(Duration.ofMinutes(10));

        assertThat(records.state(company)).isEqualTo("LIVE");
    }
}
