package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people meet by a code: who joins, who does not, and when nobody does. */
@AssistedTest
class JoiningTest {

    private static final String REFUSED = "/rejoindre";

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

    @Test
    void a_code_lets_one_person_join_and_nobody_after_them() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));

        assertThat(Company.join(user, code).body()).contains("Hugo MARCHAL vous attend");
        assertThat(Company.join(scene.somebody(), code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void a_code_ends_after_ten_minutes() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));
        scene.advance(Duration.ofMinutes(10));

        assertThat(Company.join(user, code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void after_five_wrong_codes_not_even_the_right_one_joins_until_the_pause_is_over() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var code = Company.code(opened);
        for (var tries = 0; tries < 5; tries++) {
            assertThat(Company.join(user, "ACEF 3456").body()).contains("Ce code ne marche pas");
        }

        assertThat(Company.join(user, code).body())
                .contains("Attendez dix minutes")
                .doesNotContain("vous attend");
        assertThat(Company.join(scene.somebody(), code).body()).contains("Hugo MARCHAL vous attend");

        scene.pass(Duration.ofMinutes(10));
        assertThat(Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())))
                        .body())
                .contains("Hugo MARCHAL vous attend");
    }

    @Test
    void a_right_code_makes_up_for_the_wrong_ones_before_it() {
        for (var tries = 0; tries < 4; tries++) {
            Company.join(user, "ACEF 3456");
        }
        Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())));

        Company.join(user, "ACEF 3456");

        assertThat(Company.join(user, Company.code(send(mediator, "/seance/ouvrir", Map.of())))
                        .body())
                .contains("Hugo MARCHAL vous attend");
    }

    @Test
    void a_professional_joins_nobody() {
        var code = Company.code(send(mediator, "/seance/ouvrir", Map.of()));
        var nadia = scene.professional("nadia");

        assertThat(Company.join(nadia, code).uri().getPath()).isEqualTo(REFUSED);
        assertThat(Company.join(mediator, code).uri().getPath()).isEqualTo(REFUSED);
    }

    @Test
    void who_has_no_post_of_a_mediator_opens_no_session() {
        var before = records.sessions();

        assertThat(send(scene.professional("nadia"), "/seance/ouvrir", Map.of()).body())
                .contains("Vous ne pouvez pas encore aider");
        send(scene.professional("nadia"), "/seance/ouvrir-a-tour", Map.of("code", "4712"));
        send(user, "/seance/ouvrir", Map.of());

        assertThat(records.sessions()).isEqualTo(before);
    }

    @Test
    void who_does_not_see_the_same_number_ends_the_session_and_nothing_was_shown() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var joined = Company.join(user, Company.code(opened));
        var session = joined.uri().getPath();

        assertThat(send(user, session + "/nombre", Map.of("meme", "non")).body())
                .contains("L’aide est terminée", "Rien n’a été montré.");
        assertThat(mediator.open(session).body()).contains("Personne n’a rejoint la séance.");
    }

    @Test
    void a_mediator_says_yes_in_the_place_of_nobody() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var joined = Company.join(user, Company.code(opened));
        var session = joined.uri().getPath();

        send(mediator, session + "/nombre", Map.of("meme", "oui"));
        assertThat(user.open(session).body()).contains("Hugo MARCHAL vous attend");

        send(user, session + "/nombre", Map.of("meme", "oui"));
        send(mediator, session + "/oui", Map.of("demande", "apa", "duree", "an"));
        assertThat(mediator.open(session).body()).contains("La personne lit l’accord");
    }

    @Test
    void who_joined_and_signs_in_then_is_still_waited_for() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        var session = Company.join(user, Company.code(opened)).uri().getPath();

        user.signIn("jeanne");

        assertThat(user.open(session).body()).contains("Hugo MARCHAL vous attend");
    }

    @Test
    void a_session_that_nobody_joined_closes_after_ten_minutes() {
        var opened = send(mediator, "/seance/ouvrir", Map.of());
        scene.pass(Duration.ofMinutes(9));
        assertThat(mediator.open(opened.uri().getPath()).body()).contains("Lisez ce code à la personne");

        scene.pass(Duration.ofMinutes(2));

        assertThat(mediator.open(opened.uri().getPath()).body()).contains("Personne n’a rejoint la séance.");
    }
}
