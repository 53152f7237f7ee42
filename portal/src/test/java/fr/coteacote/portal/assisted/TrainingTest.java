package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mediator practises with somebody made up: the real pages and rules, and nothing that is ever taken for real. */
@AssistedTest
@Import(TrainingForm.class)
class TrainingTest {

    private static final String PIN = "4712";
    private static final String BAND = "rien n’est vrai, rien n’est transmis.";
    private static final String NOTHING_LEFT = "Rien n’est parti";

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;
    private UUID draft = new UUID(0, 0);

    @SuppressWarnings("NullAway.Init") // who practises, and how, is for each test to say
    private Company company;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    /** On one computer, in the turn of the person. */
    private void practise() {
        company = Company.practiseByTurns(mediator, PIN, "jeanne");
        company.asUser("a-moi", Map.of());
        draft = Records.draft(company.agree(TrainingForm.ID, "seance"));
    }

    /** On two devices. */
    private Visitor practiseWithAnother() {
        var user = scene.somebody();
        company = Company.practise(mediator, user, "jeanne");
        draft = Records.draft(company.agree(TrainingForm.ID, "seance"));
        return user;
    }

    private void mediatorsTurn() {
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", Map.of("code", PIN));
    }

    private void usersTurn() {
        company.asMediator("passer", Map.of());
        company.asUser("a-moi", Map.of());
    }

    private Page post(Visitor by, String below, Map<String, String> fields) {
        return send(by, "/envoi/%s/%s".formatted(draft, below), fields);
    }

    private Page open(Visitor by, String below) {
        return by.open("/demande/%s%s".formatted(draft, below));
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    @Test
    void the_desk_leads_to_people_who_are_made_up() {
        assertThat(mediator.open("/accueil-mediateur").body()).contains("/accueil-mediateur/entrainement");

        assertThat(mediator.open("/accueil-mediateur/entrainement").body())
                .contains("Jeanne Exemple, ", "Marcel Fictif, ", "Rosa Inventée, ", "On s’exerce à", BAND);
        assertThat(send(mediator, "/seance/entrainement", Map.of()).body()).contains("Choisissez une personne.");
    }

    @Test
    void each_page_says_that_it_is_to_practise_and_no_real_one_does() {
        practise();

        for (var below :
                List.of("", "/nom", "/documents", "/relire", "/confirmer", "/aide", "/journal", "/carte", "/pause")) {
            assertThat(open(mediator, below).body()).as(below).contains(BAND, " – Entraînement – Côte à côte</title>");
        }
        company.asUser("passer", Map.of());
        assertThat(mediator.open(company.at("/tour")).body()).contains(BAND);
        assertThat(mediator.open(company.at("/tour?code")).body()).contains(BAND);

        var real = Company.byTurns(mediator, PIN);
        assertThat(mediator.open(real.at("/tour")).body()).doesNotContain("Entraînement");
        real.asUser("a-moi", Map.of());
        assertThat(real.agree(TrainingForm.ID, "seance").body())
                .contains("<title>Une demande en cours – Côte à côte</title>")
                .doesNotContain("Entraînement");
    }

    @Test
    void the_person_is_made_up_and_the_rules_are_the_real_ones() {
        practise();
        assertThat(open(mediator, "/nom").body()).contains("value=\"Exemple\"", "value=\"Jeanne\"");
        post(mediator, "compte", Map.of("compte", "Quetzal"));

        mediatorsTurn();
        assertThat(open(mediator, "/relire").body()).contains("Jeanne", "Exemple");
        assertThat(open(mediator, "/compte").body()).contains("Répondu").doesNotContain("Quetzal");
        post(mediator, "mot", Map.of("mot", "Bonjour"));
        assertThat(records.waitingAuthor(draft, "mot").orElseThrow()).startsWith("professional:");
        assertThat(post(mediator, "envoyer", Map.of()).body()).doesNotContain(NOTHING_LEFT);

        usersTurn();
        assertThat(post(mediator, "envoyer", Map.of()).body()).doesNotContain(NOTHING_LEFT);
        post(mediator, "confirmer", Map.of("vu.mot", "1"));
        assertThat(post(mediator, "envoyer", Map.of()).body()).contains(NOTHING_LEFT);
    }

    @Test
    void what_is_sent_becomes_no_request_and_nobody_is_written_to() {
        practise();
        var requests = count("select count(*) from request");
        var sent = count("select count(*) from event_publication where event_type like '%.RequestSent'");
        post(mediator, "compte", Map.of("compte", "Quetzal"));
        post(mediator, "courriel", Map.of("courriel", "jeanne@exemple.fr"));

        var rehearsed = post(mediator, "envoyer", Map.of());

        assertThat(rehearsed.uri().getPath()).isEqualTo("/demande/%s/comme-envoyee".formatted(draft));
        assertThat(rehearsed.body()).contains(NOTHING_LEFT, "La mairie vous répond", BAND);
        assertThat(count("select count(*) from request")).isEqualTo(requests);
        assertThat(count("select count(*) from draft where id = ? and state = 'OPEN'", draft))
                .isEqualTo(1);
        assertThat(records.acts(draft)).noneMatch(act -> act.startsWith("SENT"));
        assertThat(open(mediator, "/envoyee").body())
                .contains("Est-ce bien cela")
                .doesNotContain("Votre numéro");
        assertThat(portal.getBean(DraftContacts.class).of(draft)).isEmpty();

        company.asUser("terminer", Map.of());
        assertThat(records.promised("HelpEnded", draft)).isZero();
        assertThat(count("select count(*) from event_publication where event_type like '%.RequestSent'"))
                .isEqualTo(sent);
    }

    @Test
    void who_practises_learns_of_nobody_s_real_request() {
        var real = scene.somebody();
        draft = Records.draft(send(real, "/envoi/commencer/essai", Map.of("pour", "soi")));
        post(real, "nom", Map.of("nom-naissance", "Exemple", "prenoms", "Jeanne"));
        post(real, "compte", Map.of("compte", "Quetzal"));
        assertThat(post(real, "envoyer", Map.of()).uri().getPath()).endsWith("/envoyee");

        practise();
        post(mediator, "compte", Map.of("compte", "Quetzal"));

        assertThat(open(mediator, "/relire").body()).doesNotContain("Une demande est déjà en cours");
        assertThat(post(mediator, "envoyer", Map.of()).body()).contains(NOTHING_LEFT);
    }

    @Test
    void nothing_of_it_is_among_what_is_real() {
        var desk = seancesOnTheDesk();
        var acts = actsOnTheDesk();
        var user = practiseWithAnother();
        post(mediator, "mot", Map.of("mot", "Bonjour"));
        var organisation = records.organisation(company);

        assertThat(seancesOnTheDesk()).isEqualTo(desk);
        assertThat(actsOnTheDesk()).isEqualTo(acts);
        assertThat(portal.getBean(MandateService.class).runningOf(organisation))
                .noneMatch(mandate -> mandate.draft().equals(draft));
        assertThat(mediator.open("/mes-demandes").body()).doesNotContain(draft.toString());
        assertThat(user.open("/mes-demandes").body()).doesNotContain(draft.toString());
        assertThat(records.acts(draft)).startsWith("TRAINING_BEGUN by SELF");
    }

    @Test
    void who_practises_has_helped_nobody() {
        practise();
        var organisation = records.organisation(company);
        var figures = portal.getBean(AssistedSessions.class);
        var before = figures.requestsHelpedBy(organisation, Instant.EPOCH);

        practise();
        assertThat(figures.requestsHelpedBy(organisation, Instant.EPOCH)).isEqualTo(before);

        Company.agreed(mediator, scene.somebody(), TrainingForm.ID, "seance");
        assertThat(figures.requestsHelpedBy(organisation, Instant.EPOCH)).isEqualTo(before + 1);
    }

    private int seancesOnTheDesk() {
        return mediator.open("/accueil-mediateur").body().split("Séance de ", -1).length;
    }

    private int actsOnTheDesk() {
        return mediator.open("/accueil-mediateur/journal").body().split("\\(vous\\)", -1).length;
    }

    @Test
    void no_real_draft_is_brought_along_and_the_help_lasts_for_the_session_alone() {
        var user = scene.somebody();
        var theirs = Records.draft(send(user, "/envoi/commencer/essai", Map.of("pour", "soi")));
        company = Company.practise(mediator, user, "jeanne");

        assertThat(user.open(company.at("/accord")).body())
                .contains("Que voulez-vous remplir ensemble")
                .doesNotContain(theirs.toString(), "Pendant un an");
        company.agree(theirs.toString(), "seance");
        company.agree(TrainingForm.ID, "an");

        assertThat(records.state(company)).isEqualTo("AGREEING");
    }

    @Test
    void nobody_else_opens_it() {
        var user = practiseWithAnother();
        assertThat(open(user, "/nom").status()).isEqualTo(200);
        assertThat(open(mediator, "/nom").status()).isEqualTo(200);

        var stranger = scene.somebody();
        send(stranger, "/envoi/commencer/essai", Map.of("pour", "soi"));
        assertThat(open(stranger, "/nom").status()).isEqualTo(404);
        var elsewhere = scene.mediator();
        assertThat(open(elsewhere, "/nom").status()).isEqualTo(404);
        assertThat(elsewhere.open(company.at("")).status()).isEqualTo(404);
    }

    @Test
    void somebody_with_an_account_does_not_join() {
        var code = Company.code(Company.openToPractise(mediator, "jeanne"));
        var known = scene.somebody();
        known.signIn("jeanne");

        assertThat(Company.join(known, code).uri().getPath()).isEqualTo("/rejoindre");
        assertThat(Company.join(scene.somebody(), code).body()).contains("Hugo MARCHAL vous attend", BAND);
    }

    @Test
    void who_signs_in_meanwhile_is_not_let_in_any_more_and_owns_nothing() {
        var user = practiseWithAnother();

        user.signIn("jeanne");

        assertThat(open(user, "/nom").status()).isEqualTo(404);
        assertThat(user.open("/mes-demandes").body()).doesNotContain(draft.toString());
        assertThat(count("select count(*) from draft where id = ? and account is null", draft))
                .isEqualTo(1);
    }

    @Test
    void no_code_and_no_invitation_leads_to_it() {
        practise();

        post(mediator, "code", Map.of("courriel", "jeanne@exemple.fr"));
        post(mediator, "proches/inviter", Map.of("role", "envoyer"));

        assertThat(count("select count(*) from file_key where file = ?", draft)).isZero();
        assertThat(count("select count(*) from carer_invitation where draft = ?", draft))
                .isZero();
        assertThat(open(mediator, "/pause").body()).contains("rien n’est gardé après la séance");
    }

    @Test
    void no_copy_of_the_agreement_is_taken_and_nothing_is_signed_on_paper() {
        company = Company.practiseByTurns(mediator, PIN, "jeanne");
        company.asMediator("reprendre", Map.of("code", PIN));
        assertThat(mediator.open(company.at("")).body())
                .contains("La personne n’a pas encore dit oui")
                .doesNotContain("Elle signe sur papier");
        assertThat(mediator.open(company.at("/papier")).body()).contains("La personne n’a pas encore dit oui");
        assertThat(mediator.open(company.at("/papier/essai/seance/imprimer")).status())
                .isEqualTo(404);

        var user = practiseWithAnother();
        var mandate = jdbc.sql("select mandate from assisted_session where draft = ?")
                .param(draft)
                .query(UUID.class)
                .single();
        assertThat(open(user, "/accord/%s".formatted(mandate)).body()).doesNotContain("copie.pdf");
        assertThat(open(user, "/accord/%s/copie.pdf".formatted(mandate)).uri().getPath())
                .endsWith("/aide");
    }

    @Test
    void the_database_itself_refuses_to_make_it_real_or_to_make_a_real_one_this() {
        practise();
        assertRefused("update draft set training = false where id = ?", draft);
        assertRefused("update draft set state = 'SENT' where id = ?", draft);
        assertRefused("update draft set account = gen_random_uuid() where id = ?", draft);
        assertRefused("update assisted_session set training = null where id = ?", company.session());

        var real = Records.draft(send(scene.somebody(), "/envoi/commencer/essai", Map.of("pour", "soi")));
        assertRefused("update draft set training = true where id = ?", real);
    }

    private void assertRefused(String sql, UUID id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                .as(sql)
                .isInstanceOfAny(
                        DataIntegrityViolationException.class,
                        org.springframework.jdbc.UncategorizedSQLException.class);
    }

    @Test
    void who_may_not_help_practises_nothing_and_an_unknown_person_opens_no_real_session() {
        var before = records.sessions();
        var nadia = scene.somebody();
        nadia.open("/connexion/par/proconnect");
        nadia.choose(Simulated.PROCONNECT, "nadia");

        Company.openToPractise(nadia, "jeanne");
        Company.openToPractise(scene.somebody(), "jeanne");
        send(nadia, "/seance/ouvrir-a-tour", Map.of("code", PIN, "personne", "jeanne"));
        Company.openToPractise(mediator, "personne");
        send(mediator, "/seance/ouvrir-a-tour", Map.of("code", PIN, "personne", "inconnue"));

        assertThat(records.sessions()).isEqualTo(before);
    }
}
