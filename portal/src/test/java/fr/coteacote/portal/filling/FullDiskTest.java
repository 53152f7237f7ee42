package fr.coteacote.portal.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.coteacote.development.SmallDisk;
import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The disk of the database is full: it can be read, and refuses what would need room with the state that PostgreSQL gives
 * then ({@code 53100}); once by its words alone, once because there really is no block left for the answers.
 *
 * <p>When there is no room for its log either, PostgreSQL stops and starts again by itself: that is a crash, tried
 * elsewhere.
 */
@SpringBootTest(
        classes = {Portal.class, PagesWithoutBundle.class, SecondFormTest.OtherForms.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "vaadin.productionMode=true"})
@ContextConfiguration(initializers = OwnDatabase.class)
class FullDiskTest {

    /** In milliseconds. */
    private static final int PATIENCE = 180_000;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private final Browser browser = new Browser();

    @AfterEach
    void make_room() {
        jdbc.sql("drop function if exists no_room cascade").update();
    }

    @Test
    void nothing_is_acknowledged_and_the_same_press_is_taken_once_there_is_room() {
        var chapters = send(open("/pour-qui/badge"), "/envoi/commencer/badge", "pour", "soi");
        var question = open(chapters.uri().getPath() + "/plaque");
        var door = chapters.uri().getPath().replace("/demande", "/envoi") + "/plaque";
        fill();

        var refused = send(question, door, "plaque", "AB-123-CD");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("Le portail se repose un moment", "Revenez dans quelques minutes");
        assertThat(answers()).isZero();

        make_room();
        var taken = send(question, door, "plaque", "AB-123-CD");
        assertThat(taken.uri().getPath()).endsWith("/2");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void a_disk_without_a_block_left_refuses_the_answer_and_takes_it_once_there_is_room()
            throws IOException, SQLException {
        var mounted = SmallDisk.mount();
        assumeThat(mounted)
                .as("this user may mount a small disk; without one, only the state that PostgreSQL gives is tried")
                .isPresent();
        try (var disk = mounted.orElseThrow()) {
            var folder = Files.createDirectory(disk.folder().resolve("tables"));
            jdbc.sql("create tablespace small location '%s'".formatted(folder)).update();
            jdbc.sql("truncate answer").update();
            jdbc.sql("alter table answer set tablespace small").update();
            var chapters = send(open("/pour-qui/badge"), "/envoi/commencer/badge", "pour", "soi");
            var question = open(chapters.uri().getPath() + "/plaque");
            var door = chapters.uri().getPath().replace("/demande", "/envoi") + "/plaque";
            disk.fill();

            var refused = send(question, door, "plaque", "AB-123-CD");

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("Le portail se repose un moment");
            assertThat(answers()).isZero();

            disk.free();
            assertThat(send(question, door, "plaque", "AB-123-CD").uri().getPath())
                    .endsWith("/2");
            assertThat(answers()).isEqualTo(1);
            jdbc.sql("alter table answer set tablespace pg_default").update();
            dropTablespace();
        }
    }

    /** PostgreSQL first writes all that it still holds, of all tests: on a busy disk that takes longer than a press may. */
    private void dropTablespace() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, PATIENCE);
            statement.execute("set statement_timeout = " + PATIENCE);
            statement.execute("drop tablespace small");
            statement.execute("reset statement_timeout");
        }
    }

    private void fill() {
        jdbc.sql("""
                create function no_room() returns trigger language plpgsql as $$ begin
                    raise exception 'could not extend file: No space left on device' using errcode = '53100';
                end $$""").update();
        for (var table : new String[] {"answer", "typed_page", "journal_line"}) {
            jdbc.sql("create trigger no_room before insert or update on %s execute function no_room()".formatted(table))
                    .update();
        }
    }

    private long answers() {
        return jdbc.sql("""
                        select count(*) from answer where question = 'plaque'
                        and draft = (select id from draft order by started_at desc limit 1)""").query(Long.class).single();
    }

    private Page open(String path) {
        return browser.open(URI.create("http://localhost:" + port + path));
    }

    private Page send(Page page, String door, String field, String text) {
        return browser.send(URI.create("http://localhost:" + port + door), Map.of(field, text, "_csrf", page.csrf()));
    }
}
