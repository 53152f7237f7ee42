package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
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

/** A mediator goes on with a draft while the user is away, as far as the user's mandate says, and not one step further. */
@AssistedTest
class GoingOnTest {

    private static final String DESK = "/accueil-mediateur";
    private static final String IBAN = "FR1420041010050500013M02606";
    private static final Pattern MANDATE = Pattern.compile("/accord/([0-9a-f-]{36})");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;
    private Visitor user;
    private UUID draft = new UUID(0, 0);
    private String mandate = "";
    private String name = "";

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
        name = "Z" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""); // the desk shows those of other tests too
    }

    /** They have met, the user agreed for {@code length}, and went home. */
    private void helped(String length) {
        var company = Company.agreed(mediator, user, "apa", length);
        draft = records.draft(company);
        send(user, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", "Quetzal", "prenoms", name));
        send(user, "/envoi/%s/compte-bancaire".formatted(draft), Map.of("iban", IBAN));
        company.asUser("terminer", Map.of());
        var found = MANDATE.matcher(user.open("/mes-demandes").body());
        assertThat(found.find()).isTrue();
        mandate = found.group(1);
    }

    private Page goOn(Visitor by) {
        return send(by, "/seance/continuer", Map.of("accord", mandate));
    }

    @Test
    void the_desk_names_what_one_may_go_on_with_and_one_press_opens_it() {
        helped("mois");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(mediator.open(DESK).body()).contains("APA pour " + name);

        goOn(mediator);

        assertThat(mediator.open("/demande/" + draft).body()).contains("Vous continuez avec son accord");
        assertThat(records.acts(draft)).endsWith("SESSION_BEGUN by STAND_IN");
        assertThat(user.open("/demande/%s/journal".formatted(draft)).body())
                .contains("Hugo MARCHAL, un professionnel", "a commencé une séance d’aide");
    }

    @Test
    void two_requests_that_are_called_alike_are_told_apart_by_when_each_user_agreed() {
        helped("mois");
        assertThat(mediator.open(DESK).body()).contains("APA pour " + name).doesNotContain(name + "&nbsp;Q., accord");
        user = scene.somebody();

        helped("mois");

        assertThat(mediator.open(DESK).body().split(name + "&nbsp;Q\\., accord du \\d", -1))
                .hasSizeGreaterThan(4);
    }

    @Test
    void what_is_private_stays_closed_what_is_written_waits_for_the_yes_and_nothing_is_sent() {
        helped("mois");
        goOn(mediator);

        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        send(mediator, "/envoi/%s/envoyer".formatted(draft), Map.of());

        assertThat(records.waitingAuthor(draft, "urgence").orElseThrow()).startsWith("professional:");
        assertThat(mediator.open("/demande/%s/compte-bancaire".formatted(draft))
                        .body()
                        .replaceAll("\\s", ""))
                .doesNotContain("20041010050500013");
        assertThat(records.acts(draft)).doesNotContain("SENT by MEDIATOR", "SENT by STAND_IN");
    }

    @Test
    void the_user_who_comes_back_sees_it_and_stops_it_at_once() {
        helped("mois");
        goOn(mediator);

        send(user, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", mandate));

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        goOn(mediator);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(mediator.open(DESK).body()).doesNotContain("APA pour " + name);
    }

    @Test
    void the_user_who_signs_in_elsewhere_has_their_part_in_it_and_sees_the_end() {
        user.signIn("jeanne");
        var company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
        mandate = records.mandate(company).toString();
        company.asUser("terminer", Map.of());
        goOn(mediator);
        var session = "/seance/" + records.liveOn(draft);

        var home = scene.somebody();
        home.signIn("jeanne");
        assertThat(home.open("/demande/" + draft).body()).contains("a ouvert votre demande");
        var back = send(home, session + "/rester", Map.of("retour", "/demande/%s/journal".formatted(draft)));
        assertThat(back.uri()).hasPath("/demande/%s/journal".formatted(draft));
        send(mediator, session + "/terminer", Map.of());
        assertThat(home.open(session).body())
                .contains("La séance est terminée", "peut encore ouvrir votre demande jusqu’au", draft + "/aide");
        assertThat(mediator.open(session).body()).contains("Vous pouvez continuer sans la personne jusqu’au");
        send(home, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", mandate));
        assertThat(home.open(session).body()).contains("L’aide est terminée", "ne voit plus votre demande");
        var another = scene.somebody();
        another.signIn("paul");
        assertThat(another.open(session).status()).isEqualTo(404);
    }

    @Test
    void help_for_one_session_is_over_with_it() {
        helped("seance");

        goOn(mediator);

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void nobody_else_goes_on_with_it_not_even_the_user() {
        helped("mois");
        var before = records.sessions();

        goOn(user);
        goOn(scene.somebody());
        send(mediator, "/seance/continuer", Map.of("accord", UUID.randomUUID().toString()));

        assertThat(records.sessions()).isEqualTo(before);
    }

    @Test
    void a_name_that_the_user_hides_is_not_on_the_desk() {
        helped("mois");

        send(user, "/envoi/%s/cacher".formatted(draft), Map.of("question", "prenoms", "page", "nom", "cacher", "oui"));

        assertThat(mediator.open(DESK).body()).doesNotContain(name);
    }

    @Test
    void the_user_who_is_alone_hides_answers_as_long_as_somebody_may_go_on() {
        helped("mois");
        var page = "/demande/%s/nom".formatted(draft);
        var help = "/demande/%s/aide".formatted(draft);
        assertThat(plain(user.open(page).body())).contains("Cacher ma réponse au professionnel qui m’aide");
        assertThat(plain(user.open("/demande/%s/compte-bancaire".formatted(draft))
                        .body()))
                .doesNotContain("Cacher ma réponse");

        send(user, "/envoi/%s/cacher".formatted(draft), Map.of("question", "prenoms", "page", "nom", "cacher", "oui"));

        assertThat(plain(user.open(page).body())).contains("Ne plus cacher ma réponse");
        assertThat(plain(user.open(help).body())).contains("Ce que vous cachez", "« Prénoms »", "Ne plus cacher");
        goOn(mediator);
        assertThat(mediator.open(page).body()).doesNotContain(name);

        var shown = send(
                user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "prenoms", "page", "aide", "cacher", "non"));
        assertThat(shown.uri()).hasPath(help);
        assertThat(plain(shown.body())).doesNotContain("Ce que vous cachez");
        assertThat(mediator.open(page).body()).contains(name);
    }

    @Test
    void the_user_who_is_alone_hides_a_list_as_a_whole() {
        helped("mois");
        var list = "/demande/%s/aidants".formatted(draft);
        isAtHomeWith("Wilhelmine");
        assertThat(plain(user.open(list).body())).contains("Cacher ma réponse au professionnel qui m’aide");

        send(
                user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "aidants", "page", "aidants", "cacher", "oui"));

        assertThat(plain(user.open(list).body())).contains("Wilhelmine", "Ne plus cacher ma réponse");
        goOn(mediator);
        assertThat(mediator.open(list).body()).contains("répond sans vous").doesNotContain("Wilhelmine");
        assertThat(mediator.open(list + "/1").status()).isEqualTo(404);
    }

    private void isAtHomeWith(String carer) {
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        send(
                user,
                "/envoi/%s/aidants/1".formatted(draft),
                Map.of(
                        "aidant-nom", carer,
                        "aidant-prenom", "Claire",
                        "aidant-lien", "enfant",
                        "aidant-habite-avec", "non"));
    }

    @Test
    void who_is_helped_by_nobody_is_not_asked_to_hide_anything() {
        helped("seance");
        isAtHomeWith("Wilhelmine");

        assertThat(plain(user.open("/demande/%s/nom".formatted(draft)).body())).doesNotContain("Cacher ma réponse");
        assertThat(plain(user.open("/demande/%s/aidants".formatted(draft)).body()))
                .contains("Wilhelmine")
                .doesNotContain("Cacher ma réponse");
    }

    private static String plain(String body) {
        return body.replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }

    @Test
    void who_finds_a_colleague_at_work_reads_at_the_desk_who_it_is_and_what_to_do() {
        helped("mois");
        var maude = Company.agreed(scene.colleague(), user, draft.toString(), "seance");

        var desk = goOn(mediator);

        assertThat(desk.uri()).hasPath(DESK).hasQuery("occupee=" + mandate);
        assertThat(desk.body()).contains("Maude COLIN aide la personne en ce moment", "Attendez la fin de sa séance");
        maude.asUser("terminer", Map.of());
        assertThat(mediator.open(DESK + "?occupee=" + mandate).body())
                .contains("Plus personne ne travaille sur cette demande");
        goOn(mediator);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void who_works_on_it_in_another_browser_reads_so() {
        helped("mois");
        goOn(scene.mediator());

        assertThat(goOn(mediator).body()).contains("Vous travaillez déjà sur cette demande");
    }

    @Test
    void nobody_else_learns_from_the_address_of_the_desk_that_somebody_is_at_work() {
        helped("mois");
        goOn(mediator);
        var colleague = scene.colleague();

        assertThat(colleague.open(DESK + "?occupee=" + mandate).body()).doesNotContain("travaille déjà", "Hugo");
    }

    @Test
    void what_a_mediator_was_let_do_is_over_with_their_post() {
        mediator = scene.colleague();
        helped("mois");
        assertThat(user.open("/demande/%s/aide".formatted(draft)).body()).contains("Arrêter l’aide");

        send(
                scene.professional("gilles"),
                "/administration/organisations/%s/retirer".formatted(ofMandate("organisation")),
                Map.of("poste", ofMandate("post")));

        assertThat(user.open("/demande/%s/aide".formatted(draft)).body()).doesNotContain("Arrêter l’aide");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by PORTAL");
    }

    @Test
    void what_the_mediator_wrote_and_did_not_confirm_is_gone_with_the_help() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        send(mediator, "/envoi/%s/aidants/1".formatted(draft), Map.of("aidant-nom", "Ottilie")); // the rest is missing
        send(user, "/envoi/%s/aidants/1".formatted(draft), Map.of("aidant-nom", "Wilhelmine"));
        assertThat(sidesTyping()).containsExactly("MEDIATOR", "USER");

        company.asUser("terminer", Map.of());

        assertThat(sidesTyping()).containsExactly("USER");
    }

    /** Nobody is there any more, and the session closes by itself. */
    private void isAbandoned(Company company) {
        scene.pass(Duration.ofMinutes(31));
        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
    }

    private static Map<String, String> year(String typed) {
        return Map.of("date-naissance.annee", typed);
    }

    @Test
    void what_the_mediator_typed_is_the_users_when_a_session_closes_by_itself() {
        var company = Company.agreed(mediator, user, "apa", "seance");
        draft = records.draft(company);
        send(mediator, "/envoi/%s/date-naissance".formatted(draft), year("dictee"));

        isAbandoned(company);

        assertThat(sidesTyping()).containsExactly("USER");
        var page = "/demande/%s/date-naissance".formatted(draft);
        assertThat(user.open(page).body()).contains("value=\"dictee\"");
        assertThat(mediator.open(page).status()).isEqualTo(404);
        assertThat(records.acts(draft)).doesNotContain("ANSWERED date-naissance by STAND_IN");
    }

    @Test
    void the_mediator_who_may_come_back_finds_it_there_too() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
        mandate = records.mandate(company).toString();
        send(mediator, "/envoi/%s/date-naissance".formatted(draft), year("dictee"));

        isAbandoned(company);
        goOn(mediator);

        assertThat(mediator.open("/demande/%s/date-naissance".formatted(draft)).body())
                .contains("value=\"dictee\"");
    }

    @Test
    void what_the_user_has_typed_themselves_stays_when_a_session_closes_by_itself() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
        send(mediator, "/envoi/%s/date-naissance".formatted(draft), year("dictee"));
        send(user, "/envoi/%s/date-naissance".formatted(draft), year("moi"));

        isAbandoned(company);

        assertThat(sidesTyping()).containsExactly("USER");
        assertThat(user.open("/demande/%s/date-naissance".formatted(draft)).body())
                .contains("value=\"moi\"")
                .doesNotContain("dictee");
    }

    @Test
    void an_item_that_the_mediator_has_begun_is_the_users_when_a_session_closes_by_itself() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        send(mediator, "/envoi/%s/aidants/1".formatted(draft), Map.of("aidant-nom", "Ottilie")); // the rest is missing

        isAbandoned(company);

        assertThat(sidesTyping()).containsExactly("USER");
        assertThat(user.open("/demande/%s/aidants/1".formatted(draft)).body()).contains("value=\"Ottilie\"");
    }

    private List<String> sidesTyping() {
        return jdbc.sql("select side from typed_page where draft = ? order by side")
                .param(draft)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private String ofMandate(String column) {
        return jdbc.sql("select %s::text from mandate where id = ?::uuid".formatted(column))
                .param(mandate)
                .query(String.class)
                .single();
    }

    @Test
    void who_stops_the_help_of_one_session_stops_the_longer_one_of_the_same_mediator_too() {
        helped("mois");
        var company = Company.agreed(mediator, user, draft.toString(), "seance");

        send(
                user,
                "/envoi/%s/arreter-l-aide".formatted(draft),
                Map.of("accord", records.mandate(company).toString()));

        goOn(mediator);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(mediator.open(DESK).body()).doesNotContain("APA pour " + name);
        assertThat(user.open("/demande/%s/aide".formatted(draft)).body()).doesNotContain("Arrêter l’aide");
    }

    @Test
    void who_meets_the_user_again_takes_the_place_of_who_went_on_alone() {
        helped("mois");
        goOn(mediator);
        var elsewhere = scene.mediator();

        var company = Company.agreed(elsewhere, user, draft.toString(), "seance");

        assertThat(records.state(company)).isEqualTo("LIVE");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(elsewhere.open("/demande/" + draft).status()).isEqualTo(200);
    }
}
