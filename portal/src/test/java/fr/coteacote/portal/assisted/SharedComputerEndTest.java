package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.TryOuts;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How help on a shared computer ends, and what whoever sits before it then finds there. */
@AssistedTest
class SharedComputerEndTest {

    private static final Pattern FILE_CODE = Pattern.compile("\\b([A-Z2-9]{4}) ([A-Z2-9]{4})\\b");

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Records records;

    @Autowired
    TryOuts mailbox;

    private Visitor computer;
    private OneComputer shared;

    @BeforeEach
    void come() {
        sits(scene.mediator());
    }

    private void sits(Visitor mediator) {
        computer = mediator;
        shared = new OneComputer(mediator, jdbc);
    }

    /** Whatever is asked of the draft, what comes is the page that says that the help is over. */
    private void leadsToTheEnd(Company company, UUID draft, String... below) {
        for (var one : below) {
            assertThat(computer.open("/demande/" + draft + one).uri()).as(one).isEqualTo(computer.at(company.at("")));
        }
    }

    private void opensNothingButTheSession(Company company, UUID draft) {
        leadsToTheEnd(company, draft, "", "/relire", "/compte-bancaire", "/carte", "/effacer", "/aide", "/pause");
        assertThat(computer.open(company.at("")).body())
                .contains("L’aide est terminée", "Terminer et tout effacer", "votre code, ou FranceConnect")
                .doesNotContain("Prendre un code", "/accueil-mediateur");
    }

    @Test
    void who_stops_in_their_turn_still_takes_a_code_along_and_nothing_else() throws Exception {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));

        var over = company.asUser("terminer", Map.of());

        assertThat(over.body())
                .contains("L’aide est terminée", "Prendre un code", "Terminer et tout effacer")
                .doesNotContain("Continuer seul", "/carte", "/accueil-mediateur");
        assertThat(computer.open("/demande/%s/pause".formatted(draft)).body())
                .contains("name=\"courriel\"", company.at(""), "Quitter")
                .doesNotContain("Continuer à remplir", "/discret");
        var email = "marthe-%s@example.org".formatted(draft);
        var given = FILE_CODE.matcher(send(computer, "/envoi/%s/code".formatted(draft), Map.of("courriel", email))
                .body());
        assertThat(given.find()).isTrue();
        assertThat(records.acts(draft)).endsWith("WAY_BACK_GIVEN by SELF");
        leadsToTheEnd(company, draft, "", "/relire", "/compte-bancaire", "/carte", "/effacer", "/aide");

        var home = scene.somebody();
        send(home, "/reprendre/envoi", Map.of("dossier", given.group(), "adresse", email));
        var oneTime = mailbox.received(email, Duration.ofMinutes(1));
        send(home, "/reprendre/ouverture", Map.of("dossier", given.group(), "code", oneTime));
        assertThat(home.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void that_moment_is_over_after_a_quarter_of_an_hour() {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        company.asUser("terminer", Map.of());

        scene.advance(Duration.ofMinutes(16));

        opensNothingButTheSession(company, draft);
        assertThat(send(computer, "/envoi/%s/code".formatted(draft), Map.of("courriel", "a@example.org"))
                        .uri())
                .isEqualTo(computer.at(company.at("")));
    }

    @Test
    void where_nobody_was_there_any_more_nobody_who_passes_takes_a_code() {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));

        scene.pass(Duration.ofMinutes(31));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        opensNothingButTheSession(company, draft);
    }

    /** What is said five minutes before a session closes by itself. */
    private String warned(UUID draft) {
        scene.pass(Duration.ofMinutes(26));
        var said = computer.open("/demande/%s/journal".formatted(draft)).body().replaceAll("&nbsp;|\u00A0", " ");
        assertThat(said).contains("Cette séance va se fermer dans 4 minutes si personne n’écrit.");
        return said;
    }

    @Test
    void who_has_no_way_back_is_led_to_a_code_before_the_session_closes_and_promised_nothing() {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));

        assertThat(warned(draft))
                .contains("Sans code, vous ne pourrez plus rouvrir votre demande.", "Prendre un code")
                .contains("/demande/%s/pause".formatted(draft))
                .doesNotContain("écrit. Vos réponses");

        send(computer, "/envoi/%s/code".formatted(draft), Map.of("courriel", "a-%s@example.org".formatted(draft)));
        assertThat(warned(draft)).contains("écrit. Vos réponses sont gardées.").doesNotContain("Prendre un code");
        assertThat(records.state(company)).isEqualTo("LIVE");
    }

    @Test
    void in_the_turn_of_the_mediator_the_warning_says_that_the_person_has_no_code() {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        OneComputer.mediatorsTurn(company);

        assertThat(warned(draft))
                .contains("La personne n’a pas de code. Passez-lui la place", "elle seule le prend")
                .doesNotContain("Prendre un code", "écrit. Les réponses");
    }

    @Test
    void nor_does_who_ends_it_between_two_turns() {
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        company.asUser("passer", Map.of());

        company.asMediator("terminer", Map.of());

        opensNothingButTheSession(company, draft);
    }

    /** Maude, who helps for the same organisation, sits before the computer: her post is hers to lose. */
    private void maudesComputer() {
        sits(scene.colleague());
    }

    /** An administrator ends the posts of who helps in a session, that in which they do so last. */
    private void theLastPostEnds(Company company) {
        var posts = jdbc.sql("""
                select post.id::text from assisted_session session
                join post helping on helping.id = session.post join post using (professional)
                where session.id = ? and post.until is null
                order by post.id = helping.id
                """)
                .param(company.session())
                .query((row, index) -> row.getString(1))
                .list();
        var gilles = scene.professional("gilles");
        for (var post : posts) {
            send(
                    gilles,
                    "/administration/organisations/%s/retirer".formatted(records.organisation(company)),
                    Map.of("poste", post));
        }
        assertThat(records.state(company)).isEqualTo("ENDED by POST_ENDED");
    }

    @Test
    void who_fills_in_when_the_mediator_loses_their_last_post_reads_that_it_is_over_and_takes_a_code_along() {
        maudesComputer();
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));

        theLastPostEnds(company);

        assertThat(computer.open(company.at("")).body())
                .contains(
                        "L’aide est terminée",
                        "ne voit plus votre demande. Vos réponses sont gardées.",
                        "Prendre un code",
                        "Terminer et tout effacer");
        leadsToTheEnd(company, draft, "", "/nom", "/relire", "/carte");
        assertThat(send(computer, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", "Vermorel"))
                        .uri())
                .isEqualTo(computer.at(company.at("")));
        assertThat(computer.open("/demande/%s/pause".formatted(draft)).body()).contains("name=\"courriel\"");
        assertThat(send(computer, "/envoi/%s/code".formatted(draft), Map.of("courriel", "marthe@example.org"))
                        .body())
                .containsPattern(FILE_CODE);
        shared.leadsToTheSession(company);

        send(computer, "/quitter", Map.of());
        assertThat(computer.open(company.at("")).status()).isEqualTo(401);
    }

    @Test
    void who_comes_upon_the_computer_between_two_turns_then_reads_that_it_is_over() {
        maudesComputer();
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        company.asUser("passer", Map.of());

        theLastPostEnds(company);

        opensNothingButTheSession(company, draft);
    }

    @Test
    void a_mediator_who_loses_their_last_post_in_their_own_turn_is_out_of_the_session_and_reads_so() {
        maudesComputer();
        var company = shared.turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        OneComputer.mediatorsTurn(company);

        theLastPostEnds(company);

        for (var below : List.of("", "/tour", "/accord")) {
            var left = computer.open(company.at(below));
            assertThat(left.status()).as(below).isEqualTo(401);
            assertThat(left.body())
                    .as(below)
                    .contains("Vous n’êtes plus dans la séance", "Les réponses sont gardées.")
                    .doesNotContain(draft.toString());
        }
        assertThat(computer.open("/demande/" + draft).status()).isEqualTo(401);
        assertThat(computer.open("/accueil-mediateur").body()).contains("Connexion des professionnels");
    }

    @Test
    void the_other_sittings_of_who_loses_their_last_post_end_all_the_same() {
        maudesComputer();
        var company = shared.turnOfUser();
        company.agree("apa", "seance");
        var elsewhere = Company.professional(scene.somebody(), "maude");
        assertThat(elsewhere.open("/accueil-mediateur").body()).contains("Un seul ordinateur");

        theLastPostEnds(company);

        assertThat(elsewhere.open("/accueil-mediateur").body()).contains("Connexion des professionnels");
    }
}
