package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has nothing but a pen signs on paper: the picture and the mandate are kept together, or not at all. */
@AssistedTest
class PaperMandateTest {

    private static final String PIN = "4712";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Company company;
    private Visitor computer;

    @BeforeEach
    void sit_down() {
        computer = scene.mediator();
        company = Company.byTurns(computer, PIN);
    }

    private void mediatorsTurn() {
        company.asMediator("reprendre", Map.of("code", PIN));
    }

    private void attach(String seen, byte[] picture) {
        var csrf = computer.open("/essai/formulaire").csrf();
        computer.browser.sendPicture(
                computer.at(company.at("/papier/accord")),
                Map.of("demande", "apa", "duree", "mois", "identite", seen, "_csrf", csrf),
                "fichier",
                picture);
    }

    private List<String> mandates() {
        return jdbc.sql("select m.consent || ' ' || s.seen || ' ' || p.level from mandate m"
                        + " join signed_mandate s on s.mandate = m.id join person p on p.id = m.subject"
                        + " where m.draft = (select draft from assisted_session where id = ?)")
                .param(company.session())
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Test
    void the_agreement_is_printed_with_lines_to_sign_on() {
        mediatorsTurn();

        assertThat(computer.open(company.at("")).body()).contains("Elle signe sur papier");
        assertThat(computer.open(company.at("/papier/apa/mois/imprimer")).body())
                .contains("Hugo MARCHAL", "pendant un mois", "Ma signature", "04 65 71 20 30");
    }

    @Test
    void the_signed_paper_begins_the_help_and_lies_with_the_draft() {
        mediatorsTurn();

        attach("carte", Company.picture());

        assertThat(mandates()).containsExactly("SIGNED_PAPER ID_CARD SEEN_BY_PROFESSIONAL");
        var draft = records.draft(company);
        assertThat(records.acts(draft))
                .contains("MANDATE_GIVEN by SELF", "SESSION_BEGUN by SELF")
                .endsWith("DOCUMENT_ADDED accord-signe by STAND_IN");
        assertThat(computer.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void without_a_picture_or_without_saying_who_signed_nothing_begins() {
        mediatorsTurn();
        var before = drafts();

        attach("carte", new byte[0]);
        attach("carte", "pas une image".getBytes(StandardCharsets.UTF_8));
        attach("", Company.picture());

        assertThat(drafts()).isEqualTo(before);
        assertThat(records.state(company)).isEqualTo("AGREEING");
        assertThat(computer.open(company.at("/papier/apa/mois?envoi=identite-manquante"))
                        .body())
                .contains("Choisissez comment vous savez qui signe");
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft").query(Long.class).single();
    }

    @Test
    void nobody_signs_outside_the_turn_of_the_mediator() {
        var before = drafts();
        attach("carte", Company.picture());
        company.asUser("a-moi", Map.of());
        attach("carte", Company.picture());

        assertThat(computer.open(company.at("/papier/apa/mois/imprimer")).status())
                .isEqualTo(404);
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void the_user_reads_how_they_agreed_and_how_to_stop_and_that_the_paper_does_not_open_here() {
        mediatorsTurn();
        attach("connue", Company.picture());
        var draft = records.draft(company);
        company.asMediator("passer", Map.of());
        company.asUser("a-moi", Map.of());

        var helpers = computer.open("/demande/%s/aide".formatted(draft)).body();
        assertThat(helpers)
                .contains("sur un papier que vous avez signé", "Le papier signé est gardé", "Arrêter l’aide");
        assertThat(computer.open(signed(draft)).status()).isEqualTo(403);
    }

    private String signed(UUID draft) {
        return "/demande/%s/documents/0/%s".formatted(draft, records.page(draft, "accord-signe"));
    }

    @Test
    void the_signed_paper_is_taken_away_by_nobody_and_not_read_by_the_mediator() {
        mediatorsTurn();
        attach("connue", Company.picture());
        var draft = records.draft(company);
        var page = signed(draft);

        assertThat(computer.open(page).status()).isGreaterThanOrEqualTo(400);
        send(computer, page.replace("/demande/", "/envoi/") + "/retirer", Map.of());
        company.asMediator("passer", Map.of());
        company.asUser("a-moi", Map.of());
        send(computer, page.replace("/demande/", "/envoi/") + "/retirer", Map.of());

        assertThat(signed(draft)).isEqualTo(page);
    }
}
