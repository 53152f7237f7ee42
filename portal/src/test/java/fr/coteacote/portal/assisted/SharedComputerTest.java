package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
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

/** The computer of a mediator, which others are given to use: nothing of theirs stays open to the mediator, nor the reverse. */
@AssistedTest
class SharedComputerTest {

    private static final String ELSEWHERE = "Pas sur cet ordinateur";
    private static final Pattern FILE_CODE = Pattern.compile("\\b([A-Z2-9]{4}) ([A-Z2-9]{4})\\b");

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TryOuts mailbox;

    private Visitor computer;
    private OneComputer shared;

    @BeforeEach
    void come() {
        computer = scene.mediator();
        shared = new OneComputer(computer, jdbc);
    }

    private Page begin(Visitor visitor, String as) {
        return send(visitor, "/envoi/commencer/apa", Map.of("pour", as));
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft").query(Long.class).single();
    }

    private void isClosedToTheMediator(UUID draft) {
        for (var below : List.of("", "/relire", "/compte-bancaire", "/effacer", "/aide", "/pause")) {
            assertThat(computer.open("/demande/" + draft + below).status())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(computer.open("/mes-demandes").body()).doesNotContain(draft.toString());
    }

    @Test
    void a_request_that_somebody_goes_on_with_by_code_opens_neither_there_nor_to_the_mediator() throws Exception {
        var home = scene.somebody();
        var draft = Records.draft(begin(home, "soi"));
        var email = "lucie-%s@example.org".formatted(draft);
        var given = FILE_CODE.matcher(send(home, "/envoi/%s/code".formatted(draft), Map.of("courriel", email))
                .body());
        assertThat(given.find()).isTrue();
        send(home, "/reprendre/envoi", Map.of("dossier", given.group(), "adresse", email));
        var oneTime = mailbox.received(email, Duration.ofMinutes(1));
        var company = shared.turnOfUser();

        assertThat(computer.open("/reprendre").body())
                .contains(ELSEWHERE, "Un seul ordinateur")
                .doesNotContain("name=\"dossier\"");
        var opened = send(computer, "/reprendre/ouverture", Map.of("dossier", given.group(), "code", oneTime));

        assertThat(opened.body()).contains(ELSEWHERE);
        OneComputer.mediatorsTurn(company);
        isClosedToTheMediator(draft);
        company.asMediator("terminer", Map.of());
        isClosedToTheMediator(draft);
        assertThat(send(home, "/reprendre/ouverture", Map.of("dossier", given.group(), "code", oneTime))
                        .uri()
                        .getPath())
                .as("the code was not used up")
                .isEqualTo("/demande/" + draft);
    }

    @Test
    void the_working_day_of_the_professional_ends_when_the_turn_is_theirs_again_and_not_while_somebody_else_writes() {
        var company = shared.turnOfUser();
        jdbc.sql("update sitting set created = created - interval '11 hours' where id ="
                        + " (select mediator_sitting from assisted_session where id = ?)")
                .param(company.session())
                .update();

        assertThat(computer.open(company.at("")).status()).isEqualTo(200);

        OneComputer.mediatorsTurn(company);
        assertThat(computer.open("/accueil-mediateur").body()).contains("Connexion des professionnels");
    }

    @Test
    void a_number_that_was_typed_wrongly_in_the_turn_of_one_is_not_there_in_that_of_the_other() {
        var company = shared.turnOfUser();
        send(computer, "/etre-rappele/envoi", Map.of("telephone", "07 98 76", "prenom", "Lucie"));
        assertThat(computer.open("/etre-rappele").body()).contains("07 98 76", "Lucie");

        OneComputer.mediatorsTurn(company);

        assertThat(computer.open("/etre-rappele").body())
                .contains("Être rappelé")
                .doesNotContain("07 98 76", "Lucie");
    }

    @Test
    void what_such_a_sitting_was_let_into_is_closed_to_it_all_the_same() {
        var draft = Records.draft(begin(scene.somebody(), "soi"));

        computer.start(draft);

        assertThat(computer.mayOpen(draft)).isTrue();
        isClosedToTheMediator(draft);
    }

    @Test
    void nobody_begins_a_request_of_their_own_there() {
        var before = drafts();
        for (var as : List.of("soi", "proche", "representant")) {
            assertThat(begin(computer, as).body()).as(as).contains(ELSEWHERE, "Un seul ordinateur");
        }
        shared.turnOfUser();

        for (var as : List.of("soi", "professionnel")) {
            begin(computer, as);
        }

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void what_the_professional_began_in_their_trade_is_theirs_but_not_while_they_share_the_computer() {
        var own = Records.draft(begin(computer, "professionnel"));
        assertThat(computer.open("/demande/" + own).status()).isEqualTo(200);

        var company = shared.turnOfUser();
        OneComputer.mediatorsTurn(company);
        isClosedToTheMediator(own);

        company.asMediator("terminer", Map.of());
        assertThat(computer.open("/demande/" + own).status()).isEqualTo(200);
    }

    @Test
    void a_professional_does_not_turn_their_own_into_the_request_of_somebody_else() {
        var own = Records.draft(begin(computer, "professionnel"));

        var refused = send(
                computer,
                "/envoi/%s/qualite-remplisseur".formatted(own),
                Map.of("qualite-remplisseur", "soi", "_seen.qualite-remplisseur", "1"));

        assertThat(refused.body()).contains("Vous êtes connecté comme professionnel");
        assertThat(computer.open("/demande/" + own).status()).isEqualTo(200);
    }

    @Test
    void in_the_turn_of_the_user_nothing_of_the_professional_opens() {
        var company = shared.turnOfUser();
        shared.leadsToTheSession(company);

        var draft = Records.draft(company.agree("apa", "seance"));

        shared.leadsToTheSession(company);
        assertThat(computer.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void between_two_turns_nothing_of_the_professional_opens_before_the_four_digits() {
        var company = shared.turnOfUser();
        company.agree("apa", "seance");
        company.asUser("passer", Map.of());

        shared.leadsToTheSession(company);
        company.asMediator("reprendre", Map.of("code", "9999"));
        shared.leadsToTheSession(company);

        company.asMediator("reprendre", OneComputer.RIGHT);
        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
    }

    @Test
    void after_an_end_in_the_turn_of_the_user_the_desk_stays_closed_until_somebody_leaves() {
        var company = shared.turnOfUser();
        company.agree("apa", "seance");

        company.asUser("terminer", Map.of());

        shared.leadsToTheSession(company);
        company.asMediator("reprendre", OneComputer.RIGHT);
        shared.leadsToTheSession(company);
        send(computer, "/quitter", Map.of());
        assertThat(computer.open("/accueil-mediateur").body()).doesNotContain("Un seul ordinateur");
    }

    @Test
    void after_an_end_by_the_mediator_who_gave_the_four_digits_the_desk_is_open() {
        var company = shared.turnOfUser();
        company.agree("apa", "seance");
        OneComputer.mediatorsTurn(company);

        company.asMediator("terminer", Map.of());

        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
    }

    @Test
    void who_practises_plays_both_and_goes_back_to_the_desk() {
        var company = Company.practiseByTurns(computer, OneComputer.PIN, "jeanne");
        company.asUser("a-moi", Map.of());

        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
    }
}
