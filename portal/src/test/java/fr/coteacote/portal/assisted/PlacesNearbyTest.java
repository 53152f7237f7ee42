package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.reception.importing.PointImport;
import fr.coteacote.portal.reception.points.PointList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who says where they live reads which place is near, on their own pages, and nobody else learns it from there. */
@AssistedTest
class PlacesNearbyTest {

    private static final String NEAR = "Maison proche, Villeurbanne.";
    private static final String FROM_THERE = "à partir de Villeurbanne";
    private static final String LIST = """
            id;pivot;nom;commune;code_postal;adresse;latitude;longitude;telephone;horaires;date_maj
            proche;00000000000018;Maison proche;Villeurbanne;69100;1 rue;45.77;4.88;+33199000011;Mo-Fr 09:00-12:00;2026-11-01
            loin-1;00000000000018;Lieu ouvert un;Vienne;38200;1 rue;45.52;4.87;;24/7;2026-11-01
            loin-2;00000000000018;Lieu ouvert deux;Mâcon;71000;1 rue;46.30;4.83;;24/7;2026-11-01
            """;

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PointImport importing;

    @Autowired
    PointList points;

    @BeforeEach
    void keep_three_places() {
        assertThat(importing.take(LIST.getBytes(StandardCharsets.UTF_8)).taken())
                .isEqualTo(3);
    }

    @AfterEach
    void show_none_to_other_tests() {
        List.of("proche", "loin-1", "loin-2").forEach(points::close);
    }

    @Test
    void once_an_address_is_answered_the_pages_of_the_draft_name_the_nearest_place_and_its_telephone() {
        var claire = scene.somebody();
        var draft = begun(claire);
        assertThat(band(claire, "/demande/" + draft))
                .contains("Lieu ouvert deux, Mâcon.")
                .doesNotContain(NEAR);

        lives(claire, draft);

        assertThat(band(claire, "/demande/" + draft)).contains(NEAR);
        assertThat(page(claire, "/demande/" + draft).select(".band a").eachAttr("href"))
                .contains("tel:+33199000011", list(draft));
        assertThat(band(claire, "/")).doesNotContain(NEAR);
    }

    @Test
    void the_list_begins_there_for_who_may_open_the_draft_and_for_nobody_else() {
        var claire = scene.somebody();
        var draft = begun(claire);
        lives(claire, draft);

        var seen = page(claire, list(draft));

        assertThat(plain(seen)).contains(FROM_THERE, "la commune écrite dans la demande");
        assertThat(seen.select("input[name=commune]").attr("value"))
                .as("what stands in the field goes into the next address")
                .isEmpty();
        for (var other : List.of(scene.somebody(), scene.mediator())) {
            assertThat(plain(page(other, list(draft)))).doesNotContain("à partir de", "écrite dans la demande");
            assertThat(band(other, list(draft))).doesNotContain(NEAR);
        }
    }

    @Test
    void a_commune_that_somebody_looks_for_is_near_on_that_page_and_not_remembered() {
        var visitor = scene.somebody();

        assertThat(band(visitor, "/se-faire-aider?commune=Villeurbanne")).contains(NEAR);
        assertThat(band(visitor, "/se-faire-aider")).doesNotContain(NEAR);
        assertThat(band(visitor, "/")).doesNotContain(NEAR);
    }

    @Test
    void an_address_that_the_user_hides_tells_the_mediator_of_no_place_near_it() {
        var company = Company.agreed(scene.mediator(), scene.somebody(), "apa", "seance");
        var draft = records.draft(company);
        lives(company.user, draft);
        assertThat(band(company.mediator, "/demande/" + draft)).contains(NEAR);

        send(
                company.user,
                "/envoi/%s/cacher".formatted(draft),
                Map.of("question", "adresse-actuelle", "page", "adresse-actuelle", "cacher", "oui"));

        assertThat(band(company.mediator, "/demande/" + draft)).doesNotContain(NEAR);
        assertThat(plain(page(company.mediator, list(draft)))).doesNotContain("à partir de");
        assertThat(band(company.user, "/demande/" + draft)).contains(NEAR);
    }

    @Test
    void on_a_computer_that_both_use_nothing_of_it_is_left_when_the_help_is_over() {
        var computer = scene.mediator();
        var company = new OneComputer(computer, jdbc).turnOfUser();
        var draft = Records.draft(company.agree("apa", "seance"));
        lives(computer, draft);
        assertThat(band(computer, "/demande/" + draft)).contains(NEAR);
        assertThat(plain(page(computer, list(draft)))).contains(FROM_THERE);

        company.asUser("terminer", Map.of());

        for (var address : List.of("/demande/%s/pause".formatted(draft), list(draft), "/")) {
            assertThat(band(computer, address)).as(address).isNotEmpty().doesNotContain(NEAR);
            assertThat(plain(page(computer, address))).as(address).doesNotContain(FROM_THERE);
        }
    }

    private static UUID begun(Visitor visitor) {
        return Records.draft(send(visitor, "/envoi/commencer/apa", Map.of("pour", "proche")));
    }

    private static void lives(Visitor visitor, UUID draft) {
        send(
                visitor,
                "/envoi/%s/adresse-actuelle".formatted(draft),
                Map.of(
                        "adresse-actuelle.ligne1", "52 rue Racine",
                        "adresse-actuelle.code-postal", "69100",
                        "adresse-actuelle.commune", "Villeurbanne"));
    }

    private static String list(UUID draft) {
        return "/se-faire-aider?demande=" + draft;
    }

    private static Document page(Visitor visitor, String address) {
        return Jsoup.parse(visitor.open(address).body());
    }

    private static String band(Visitor visitor, String address) {
        return page(visitor, address).select(".band").text().replace('\u00A0', ' ');
    }

    private static String plain(Document page) {
        return page.text().replace('\u00A0', ' ');
    }
}
