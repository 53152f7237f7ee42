package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.pages.Checked;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.documents.scanning.RealClamd;
import fr.coteacote.portal.documents.scanning.Scan;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Journal;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What becomes of a page with a virus in it, and of one that the antivirus has not seen. */
@SpringJUnitConfig(Setup.class)
class QuarantineTest {

    private static final String IDENTITY = "piece-identite";
    private static final Scan AWAY = new Scan.NoAnswer("it is away");

    private final DocumentService documents;
    private final Quarantine quarantine;
    private final Antivirus antivirus;
    private final OneDraft drafts;
    private final Journal journal;
    private final JdbcClient database;
    private final UUID draft;

    @Autowired
    QuarantineTest(
            DocumentService documents,
            Quarantine quarantine,
            Antivirus antivirus,
            OneDraft drafts,
            Journal journal,
            JdbcClient database) {
        this.documents = documents;
        this.quarantine = quarantine;
        this.antivirus = antivirus;
        this.drafts = drafts;
        this.journal = journal;
        this.database = database;
        this.draft = drafts.open();
    }

    @AfterEach
    void everything_is_clean_again() {
        database.sql("delete from document_page").update();
        antivirus.clears();
    }

    @Test
    void a_file_with_a_virus_is_refused_and_nothing_of_it_is_kept(@TempDir Path folder) {
        try (var clamd = RealClamd.start(folder)) {
            antivirus.asks(clamd.scanner());

            assertThat(documents.add(draft, IDENTITY, "scan.pdf", HostileFiles.infectedPdf()))
                    .isEqualTo(Refusal.INFECTED);
            assertThat(documents.pagesOf(draft)).isEmpty();
            assertThat(journal.about(draft)).isEmpty();
            assertThat(documents.add(draft, IDENTITY, "scan.pdf", Files.pdf()))
                    .isInstanceOfSatisfying(
                            Outcome.Added.class,
                            added -> assertThat(added.page().checked()).isEqualTo(Checked.CLEAN));
        }
    }

    @Test
    void when_the_antivirus_is_away_the_page_is_kept_and_everybody_is_told() {
        antivirus.says(AWAY);

        var outcome = documents.add(draft, IDENTITY, "recto.jpg", Files.jpeg());

        assertThat(outcome.message()).contains("bien reçu", "dès que possible");
        assertThat(DocumentRoutes.message(outcome.marker())).contains(outcome.message());
        assertThat(documents.givenOf(draft, IDENTITY).state()).isEqualTo("1 page reçue, pas encore vérifiée");
        assertThat(documents.pagesOf(draft).getFirst().checked().remark()).contains("Pas encore vérifié");
    }

    @Test
    void a_page_that_was_not_cleared_goes_back_to_those_who_fill_in_and_to_nobody_else() {
        var page = waiting();
        assertThat(documents.read(draft, IDENTITY, page.id())).isPresent();

        drafts.send(draft);

        assertThat(documents.read(draft, IDENTITY, page.id()))
                .as("read by somebody who may only read")
                .isEmpty();
        quarantine.scanAgain();
        assertThat(documents.read(draft, IDENTITY, page.id()))
                .as("after it was cleared")
                .isPresent();
    }

    @Test
    void a_page_waits_as_long_as_the_antivirus_is_away() {
        waiting();
        antivirus.says(AWAY);

        quarantine.scanAgain();

        assertThat(documents.pagesOf(draft)).extracting(Page::checked).containsExactly(Checked.WAITING);
    }

    @Test
    void a_virus_found_later_leaves_a_line_that_says_so_and_no_content(@TempDir Path folder) {
        antivirus.says(AWAY);
        documents.add(draft, IDENTITY, "scan.pdf", HostileFiles.infectedPdf());

        try (var clamd = RealClamd.start(folder)) {
            antivirus.asks(clamd.scanner());
            quarantine.scanAgain();
        }

        var page = documents.pagesOf(draft).getFirst();
        assertThat(page.checked().remark()).contains("danger");
        assertThat(documents.read(draft, IDENTITY, page.id())).isEmpty();
        assertThat(database.sql("select length(content) from document_page where id = :id")
                        .param("id", page.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(documents.givenOf(draft, IDENTITY).settled()).isFalse();
        assertThat(documents.givenOf(draft, IDENTITY).state()).isEqualTo("Fichier refusé par l’antivirus");
        assertThat(journal.about(draft).getLast().entry())
                .satisfies(entry -> assertThat(entry.act()).isEqualTo(Act.DOCUMENT_REMOVED))
                .satisfies(entry -> assertThat(entry.author()).isEqualTo(Author.PORTAL));
    }

    @Test
    void what_came_before_there_was_an_antivirus_is_scanned_the_day_there_is_one() {
        antivirus.says(new Scan.NoScanner());
        documents.add(draft, IDENTITY, "recto.jpg", Files.jpeg());
        assertThat(documents.pagesOf(draft).getFirst().checked().remark()).contains("n’a pas d’antivirus");
        quarantine.scanAgain();
        assertThat(documents.pagesOf(draft)).extracting(Page::checked).containsExactly(Checked.WITHOUT_SCANNER);

        antivirus.clears();
        quarantine.scanAgain();

        assertThat(documents.pagesOf(draft)).extracting(Page::checked).containsExactly(Checked.CLEAN);
    }

    @Test
    void the_papers_of_a_draft_that_is_gone_keep_no_other_from_being_scanned() {
        waiting();
        database.sql("update document_page set draft = :gone, added_at = added_at - interval '1 day'")
                .param("gone", UUID.randomUUID())
                .update();
        waiting();

        quarantine.scanAgain();

        assertThat(documents.pagesOf(draft)).extracting(Page::checked).containsExactly(Checked.CLEAN);
    }

    @Test
    void a_page_that_the_antivirus_never_answers_for_keeps_no_other_from_being_scanned() {
        waiting();
        waiting();
        var silent = new AtomicBoolean(true);
        antivirus.asks(_ -> silent.getAndSet(false) ? AWAY : new Scan.Clean());

        quarantine.scanAgain();

        assertThat(documents.pagesOf(draft))
                .extracting(Page::checked)
                .containsExactlyInAnyOrder(Checked.WAITING, Checked.CLEAN);
    }

    private Page waiting() {
        antivirus.says(AWAY);
        documents.add(draft, IDENTITY, "recto.jpg", Files.jpeg());
        antivirus.clears();
        return documents.pagesOf(draft).getFirst();
    }
}
