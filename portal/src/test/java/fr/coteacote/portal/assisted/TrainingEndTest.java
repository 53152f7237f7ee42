package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written to practise is deleted with the session, however it ends, and within a day whatever happens. */
@AssistedTest
@Import(TrainingForm.class)
class TrainingEndTest {

    private static final String PIN = "4712";
    private static final Pattern MANDATE = Pattern.compile(
            "name=\"accord\"[^>]*value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"[^>]*name=\"accord\"");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;
    private Company company;
    private UUID draft;
    private UUID subject;

    @BeforeEach
    void practise() throws IOException {
        mediator = scene.mediator();
        company = Company.practiseByTurns(mediator, PIN, "rosa");
        company.asUser("a-moi", Map.of());
        begun(Records.draft(company.agree(TrainingForm.ID, "seance")));
    }

    /** Answers, something half typed, a paper: all that there may be of it. */
    private void begun(UUID begun) throws IOException {
        draft = begun;
        subject = jdbc.sql("select subject from draft where id = ?")
                .param(draft)
                .query(UUID.class)
                .single();
        send(company.user, "/envoi/%s/compte".formatted(draft), Map.of("compte", "Quetzal"));
        company.user.browser.sendPicture(
                company.user.at("/envoi/%s/documents/papier".formatted(draft)),
                Map.of("_csrf", company.user.open("/confort").csrf()),
                "fichier",
                picture());
        assertThat(left()).doesNotContain(0L);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** How many rows there are of the draft, its answers, its papers, its mandates, and whom it is for. */
    private List<Long> left() {
        return List.of(
                count("select count(*) from draft where id = ?", draft),
                count("select count(*) from answer where draft = ?", draft),
                count("select count(*) from document_page where draft = ?", draft),
                count("select count(*) from mandate where draft = ?", draft),
                count("select count(*) from person where id = ?", subject));
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }

    private void assertGone() {
        assertDeleted();
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    private void assertDeleted() {
        assertThat(left()).containsOnly(0L);
        assertThat(count(
                        "select count(*) from assisted_session where id = ? and (draft is not null or mandate is not null)",
                        company.session()))
                .isZero();
    }

    @Test
    void the_end_deletes_all_and_says_so() {
        var over = company.asUser("terminer", Map.of());

        assertThat(over.body()).contains("L’entraînement est terminé", "Rien n’a été transmis", "S’entraîner encore");
        assertThat(records.state(company)).isEqualTo("ENDED by USER");
        assertGone();
    }

    @Test
    void the_last_page_promises_nothing_and_leads_back_to_practising() {
        assertThat(mediator.open("/demande/%s/carte".formatted(draft)).body())
                .contains("Finir de s’entraîner", "rien n’est gardé après la séance")
                .doesNotContain("Terminer et tout effacer", "Sans code, personne");
    }

    @Test
    void help_that_is_stopped_deletes_all_on_one_computer() {
        stop(mediator);

        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertGone();
    }

    @Test
    void help_that_is_stopped_deletes_all_on_two_devices() throws IOException {
        var user = scene.somebody();
        company = Company.practise(mediator, user, "rosa");
        begun(Records.draft(company.agree(TrainingForm.ID, "seance")));

        assertThat(stop(user)).isEqualTo(company.at(""));

        assertThat(records.state(company)).isEqualTo("ENDED by REVOKED");
        assertGone();
    }

    private String stop(Visitor by) {
        var found = MANDATE.matcher(by.open("/demande/%s/aide".formatted(draft)).body());
        assertThat(found.find()).isTrue();
        return send(
                        by,
                        "/envoi/%s/arreter-l-aide".formatted(draft),
                        Map.of("accord", found.group(1) == null ? found.group(2) : found.group(1)))
                .uri()
                .getPath();
    }

    @Test
    void deleting_the_request_ends_it_too() {
        send(mediator, "/envoi/%s/supprimer".formatted(draft), Map.of());

        assertThat(records.state(company)).startsWith("ENDED");
        assertGone();
    }

    @Test
    void beginning_to_help_somebody_real_deletes_what_was_practised() {
        Company.byTurns(mediator, PIN);

        assertThat(records.state(company)).isEqualTo("ENDED by MEDIATOR");
        assertDeleted();
        assertThat(mediator.open("/demande/" + draft).uri().getPath()).startsWith("/seance/");
    }

    @Test
    void leaving_the_computer_deletes_all() {
        send(mediator, "/quitter", Map.of());

        assertThat(records.state(company)).startsWith("ENDED");
        assertThat(left()).containsOnly(0L);
    }

    @Test
    void nobody_there_for_half_an_hour_deletes_all() {
        scene.pass(Duration.ofMinutes(31));

        assertThat(records.state(company)).isEqualTo("ENDED by ABANDONED");
        assertThat(left()).containsOnly(0L);
    }

    @Test
    void what_a_node_left_that_died_is_deleted_in_the_morning_and_the_session_a_day_later() {
        jdbc.sql("update assisted_session set state = 'ENDED', ended = now(), ended_by = 'MEDIATOR' where id = ?")
                .param(company.session())
                .update();
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);

        scene.run("announceAndDelete");
        assertGone();

        scene.advance(Duration.ofHours(25));
        scene.run("announceAndDelete");
        assertThat(count("select count(*) from assisted_session where id = ?", company.session()))
                .isZero();
    }

    @Test
    void a_session_that_somebody_keeps_open_is_over_after_a_day() {
        scene.advance(Duration.ofHours(25));

        scene.run("announceAndDelete");

        assertThat(records.state(company)).startsWith("ENDED");
        assertThat(left()).containsOnly(0L);
    }

    @Test
    void a_real_session_that_ends_loses_nothing() throws IOException {
        company = Company.byTurns(mediator, PIN);
        company.asUser("a-moi", Map.of());
        var real = Records.draft(company.agree(TrainingForm.ID, "seance"));
        begun(real);

        company.asUser("terminer", Map.of());
        scene.run("announceAndDelete");

        assertThat(left()).doesNotContain(0L);
        assertThat(records.draft(company)).isEqualTo(real);
    }
}
