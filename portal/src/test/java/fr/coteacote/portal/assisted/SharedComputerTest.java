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

    private static final String PIN = "4712";
    private static final Map<String, String> RIGHT = Map.of("code", PIN);
    private static final String ELSEWHERE = "Pas sur cet ordinateur";
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

    @BeforeEach
    void come() {
        computer = scene.mediator();
    }

    /** A session by turns, in the turn of the user. */
    private Company turnOfUser() {
        var company = Company.byTurns(computer, PIN);
        company.asUser("a-moi", Map.of());
        return company;
    }

    private static void mediatorsTurn(Company company) {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", RIGHT);
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
        var company = turnOfUser();

        assertThat(computer.open("/reprendre").body())
                .contains(ELSEWHERE, "Un seul ordinateur")
                .doesNotContain("name=\"dossier\"");
        var opened = send(computer, "/reprendre/ouverture", Map.of("dossier", given.group(), "code", oneTime));

        assertThat(opened.body()).contains(ELSEWHERE);
        mediatorsTurn(company);
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
        turnOfUser();

        for (var as : List.of("soi", "professionnel")) {
            begin(computer, as);
        }

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void what_the_professional_began_in_their_trade_is_theirs_but_not_while_they_share_the_computer() {
        var own = Records.draft(begin(computer, "professionnel"));
        assertThat(computer.open("/demande/" + own).status()).isEqualTo(200);

        var company = turnOfUser();
        mediatorsTurn(company);
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

    /** Where one press or address leads. */
    private void leadsToTheSession(Company company) {
        for (var address : List.of(
                "/accueil-mediateur",
                "/accueil-mediateur/chacun-son-tour",
                "/accueil-mediateur/entrainement",
                "/accueil-mediateur/journal",
                "/equipe",
                "/rappels",
                "/administration/organisations",
                "/mes-demandes",
                "/connexion",
                "/connexion/par/proconnect",
                "/rejoindre",
                "/demande/" + UUID.randomUUID())) {
            assertThat(computer.open(address).trail()).as(address).contains(computer.at(company.at("")));
        }
        var sessions = sessions();
        for (var door : List.of(
                "/seance/ouvrir",
                "/seance/ouvrir-a-tour",
                "/seance/entrainement",
                "/seance/continuer",
                "/equipe/rejoindre",
                "/rappels/prendre")) {
            var fields = Map.of("code", PIN, "accord", UUID.randomUUID().toString(), "maniere", "deux-appareils");
            assertThat(send(computer, door, fields).trail()).as(door).contains(computer.at(company.at("")));
        }
        assertThat(sessions()).isEqualTo(sessions);
        for (var address :
                List.of("/", "/se-faire-aider", "/confort", "/mentions-legales", "/avant-de-commencer/apa")) {
            assertThat(computer.open(address).uri()).as(address).isEqualTo(computer.at(address));
        }
    }

    private List<String> sessions() {
        return jdbc.sql("select id || ' ' || state from assisted_session order by id")
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Test
    void in_the_turn_of_the_user_nothing_of_the_professional_opens() {
        var company = turnOfUser();
        leadsToTheSession(company);

        var draft = Records.draft(company.agree("apa", "seance"));

        leadsToTheSession(company);
        assertThat(computer.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void between_two_turns_nothing_of_the_professional_opens_before_the_four_digits() {
        var company = turnOfUser();
        company.agree("apa", "seance");
        company.asUser("passer", Map.of());

        leadsToTheSession(company);
        company.asMediator("reprendre", Map.of("code", "9999"));
        leadsToTheSession(company);

        company.asMediator("reprendre", RIGHT);
        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
    }

    @Test
    void after_an_end_in_the_turn_of_the_user_the_desk_stays_closed_until_somebody_leaves() {
        var company = turnOfUser();
        company.agree("apa", "seance");

        company.asUser("terminer", Map.of());

        leadsToTheSession(company);
        company.asMediator("reprendre", RIGHT);
        leadsToTheSession(company);
        send(computer, "/quitter", Map.of());
        assertThat(computer.open("/accueil-mediateur").body()).doesNotContain("Un seul ordinateur");
    }

    @Test
    void after_an_end_by_the_mediator_who_gave_the_four_digits_the_desk_is_open() {
        var company = turnOfUser();
        company.agree("apa", "seance");
        mediatorsTurn(company);

        company.asMediator("terminer", Map.of());

        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
    }

    @Test
    void who_practises_plays_both_and_goes_back_to_the_desk() {
        var company = Company.practiseByTurns(computer, PIN, "jeanne");
        company.asUser("a-moi", Map.of());

        assertThat(computer.open("/accueil-mediateur").uri()).isEqualTo(computer.at("/accueil-mediateur"));
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
        var company = turnOfUser();
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
        var company = turnOfUser();
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
        var company = turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));

        scene.pass(Duration.ofMinutes(31));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        opensNothingButTheSession(company, draft);
    }

    @Test
    void nor_does_who_ends_it_between_two_turns() {
        var company = turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        company.asUser("passer", Map.of());

        company.asMediator("terminer", Map.of());

        opensNothingButTheSession(company, draft);
    }

    /** Maude, who helps for the same organisation, sits before the computer: her post is hers to lose. */
    private void maudesComputer() {
        computer = scene.colleague();
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
        var company = turnOfUser();
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
        leadsToTheSession(company);

        send(computer, "/quitter", Map.of());
        assertThat(computer.open(company.at("")).status()).isEqualTo(401);
    }

    @Test
    void who_comes_upon_the_computer_between_two_turns_then_reads_that_it_is_over() {
        maudesComputer();
        var company = turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        company.asUser("passer", Map.of());

        theLastPostEnds(company);

        opensNothingButTheSession(company, draft);
    }

    @Test
    void a_mediator_who_loses_their_last_post_in_their_own_turn_is_out_of_the_session_and_reads_so() {
        maudesComputer();
        var company = turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        mediatorsTurn(company);

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
        var company = turnOfUser();
        company.agree("apa", "seance");
        var elsewhere = Company.professional(scene.somebody(), "maude");
        assertThat(elsewhere.open("/accueil-mediateur").body()).contains("Un seul ordinateur");

        theLastPostEnds(company);

        assertThat(elsewhere.open("/accueil-mediateur").body()).contains("Connexion des professionnels");
    }
}
