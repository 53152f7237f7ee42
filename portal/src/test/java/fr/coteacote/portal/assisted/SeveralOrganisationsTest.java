package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.organisations.FictitiousTeams;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hugo helps in the names of two organisations: he says which, and the agreement names that one. */
@PhoneTest
@Import(SeveralOrganisationsTest.PortalOfItsOwn.class)
class SeveralOrganisationsTest {

    private static final String DESK = "/accueil-mediateur";
    private static final String ASKED = "Pour quelle structure aidez-vous";
    private static final String MISSING = "Choisissez la structure pour laquelle vous aidez.";
    private static final String HOSPITAL = "Hôpital fictif";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    private Visitor hugo;
    private Visitor user;

    @BeforeEach
    void hugo_helps_at_two_places() {
        hugo = scene.mediator();
        scene.advance(Duration.ofMinutes(1)); // the hospital is not the first for which he helps
        FictitiousTeams.alsoHelpsAtTheHospital(portal, "hugo");
        user = scene.somebody();
    }

    private String hospital() {
        return jdbc.sql("select id::text from organisation where name = ?")
                .param(HOSPITAL)
                .query(String.class)
                .single();
    }

    private List<String> helpedFor(UUID draft) {
        return jdbc.sql("""
                select o.name from mandate m join organisation o on o.id = m.organisation where m.draft = ?
                """)
                .param(draft)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static Map<String, String> call(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "demande", "essai",
                "duree", "mois",
                "prenoms", "Jeanne",
                "nom-naissance", "Vermorel",
                "joindre", "jeanne@example.org"));
        fields.putAll(other);
        return fields;
    }

    private static String query(Page page) {
        return String.valueOf(page.uri().getQuery());
    }

    @Test
    void who_helps_for_one_is_asked_nothing() {
        var maude = scene.colleague();

        assertThat(maude.open(DESK).body()).contains("Chacun son écran").doesNotContain(ASKED);
        assertThat(maude.open(DESK + "/chacun-son-tour").body()).doesNotContain(ASKED);
        assertThat(maude.open(DESK + "/par-telephone").body()).doesNotContain(ASKED);
        assertThat(send(maude, "/seance/ouvrir", Map.of()).uri().getPath()).startsWith("/seance/");
    }

    @Test
    void each_page_that_opens_a_session_asks_for_which_one() {
        for (var page : List.of(DESK, DESK + "/chacun-son-tour", DESK + "/par-telephone")) {
            assertThat(hugo.open(page).body()).as(page).contains(ASKED, HOSPITAL, "Les Tilleuls");
        }
    }

    @Test
    void without_a_choice_or_with_one_that_is_not_theirs_no_session_opens_and_the_page_says_why() {
        var before = records.sessions();
        var others = UUID.randomUUID().toString();

        for (var chosen : List.of("", others, "x?y=<z>")) {
            assertThat(send(hugo, "/seance/ouvrir", Map.of("structure", chosen)).body())
                    .contains("Erreur : Aider quelqu’un", MISSING);
            assertThat(send(hugo, "/seance/ouvrir-a-tour", Map.of("code", "4712", "structure", chosen))
                            .body())
                    .contains("Erreur : ", MISSING)
                    .doesNotContain("Écrivez les quatre chiffres");
            assertThat(send(hugo, "/seance/ouvrir-par-telephone", call(Map.of("structure", chosen)))
                            .body())
                    .contains("Erreur : ", MISSING);
        }

        assertThat(records.sessions()).isEqualTo(before);
    }

    @Test
    void what_was_chosen_is_kept_while_something_else_is_mended() {
        var byTurns = send(hugo, "/seance/ouvrir-a-tour", Map.of("code", "", "structure", hospital()));
        var byPhone = send(
                hugo, "/seance/ouvrir-par-telephone", call(Map.of("joindre", "nulle part", "structure", hospital())));

        assertThat(query(byTurns)).contains(hospital());
        for (var page : List.of(byTurns, byPhone)) {
            assertThat(page.body())
                    .doesNotContain(MISSING)
                    .containsPattern("<input[^>]*value=\"%1$s\"[^>]* checked|<input[^>]* checked[^>]*value=\"%1$s\""
                            .formatted(hospital()));
        }
    }

    @Test
    void the_agreement_names_the_chosen_one_and_so_does_going_on_with_it() {
        var company = Company.meetFor(UUID.fromString(hospital()), hugo, user);
        var draft = Records.draft(company.agree("essai", "mois"));
        assertThat(helpedFor(draft)).containsExactly(HOSPITAL);
        assertThat(user.open("/demande/%s/aide".formatted(draft)).body())
                .contains("Hugo MARCHAL (%s)".formatted(HOSPITAL));
        company.asMediator("terminer", Map.of());
        var mandate = records.mandates(draft).getFirst();
        assertThat(hugo.open(DESK).body()).contains(mandate);

        send(hugo, "/seance/continuer", Map.of("accord", mandate));

        assertThat(jdbc.sql(
                                "select o.name from assisted_session s join organisation o on o.id = s.organisation where s.id = ?")
                        .param(records.liveOn(draft))
                        .query(String.class)
                        .single())
                .isEqualTo(HOSPITAL);
    }

    @Test
    void on_one_computer_and_on_the_telephone_too() {
        var byTurns =
                Company.session(send(hugo, "/seance/ouvrir-a-tour", Map.of("code", "4712", "structure", hospital())));
        send(hugo, "/seance/%s/a-moi".formatted(byTurns), Map.of());
        var draft = Records.draft(
                send(hugo, "/seance/%s/oui".formatted(byTurns), Map.of("demande", "essai", "duree", "seance")));
        assertThat(helpedFor(draft)).containsExactly(HOSPITAL);

        var other = Company.mediator(scene.somebody());
        var call = send(other, "/seance/ouvrir-par-telephone", call(Map.of("structure", hospital())));

        assertThat(call.body()).contains("Hugo MARCHAL (%s)".formatted(HOSPITAL));
    }

    /** Elsewhere Hugo helps for one organisation. */
    @TestConfiguration(proxyBeanMethods = false)
    static class PortalOfItsOwn {}
}
