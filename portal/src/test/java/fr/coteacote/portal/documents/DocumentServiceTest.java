package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.portal.documents.pages.Checked;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Setup.class)
class DocumentServiceTest {

    private static final String IDENTITY = "piece-identite";
    private static final String TAX = "avis-impot";

    private final DocumentService documents;
    private final OneDraft drafts;
    private final Journal journal;
    private final JdbcClient database;
    private final UUID draft;

    @Autowired
    DocumentServiceTest(DocumentService documents, OneDraft drafts, Journal journal, JdbcClient database) {
        this.documents = documents;
        this.drafts = drafts;
        this.journal = journal;
        this.database = database;
        this.draft = drafts.open();
    }

    @Test
    void a_photo_is_kept_and_given_back_as_it_was() {
        var photo = Files.jpeg();

        var page = added(IDENTITY, "IMG_0042.JPG", photo);

        assertThat(page)
                .isEqualTo(new Page(
                        page.id(),
                        IDENTITY,
                        1,
                        "IMG_0042.JPG",
                        FileKind.JPEG,
                        photo.length,
                        Setup.EVENING,
                        Checked.CLEAN));
        assertThat(documents.pagesOf(draft)).containsExactly(page);
        assertThat(documents.read(draft, IDENTITY, page.id()))
                .hasValueSatisfying(content -> assertThat(content.bytes()).isEqualTo(photo));
    }

    @Test
    void nothing_readable_lies_in_the_database() {
        added(IDENTITY, "irm-jeanne.pdf", Files.pdf());

        assertThat(stored("sealed_name")).isNotEmpty().doesNotContain("jeanne");
        assertThat(stored("content")).isNotEmpty().doesNotContain("%PDF");
    }

    @ParameterizedTest
    @MethodSource("what_is_taken")
    void what_people_send_is_taken(String name, byte[] content, FileKind kind) {
        assertThat(added(IDENTITY, name, content).kind()).isEqualTo(kind);
    }

    static Stream<Arguments> what_is_taken() {
        return Stream.of(
                Arguments.of("scan.pdf", Files.pdf(), FileKind.PDF),
                Arguments.of("restricted-but-open.pdf", Files.pdf("owner", ""), FileKind.PDF),
                Arguments.of("restricted-but-open-256.pdf", Files.pdf("owner", "", 256), FileKind.PDF),
                Arguments.of("photo.jpeg", Files.jpeg(), FileKind.JPEG),
                Arguments.of("photo sans extension", Files.jpeg(), FileKind.JPEG),
                Arguments.of("C:\\Mes images\\carte d'identité.PNG", Files.png(), FileKind.PNG),
                Arguments.of("IMG_1.HEIC", Files.heic(4032, 3024), FileKind.HEIC),
                Arguments.of("of exactly 10 MB.jpg", Files.ofSize(Files.jpeg(), 10 * 1024 * 1024), FileKind.JPEG));
    }

    @ParameterizedTest
    @MethodSource("what_is_refused")
    void what_nobody_could_read_is_refused_with_its_reason(String name, byte[] content, Refusal reason) {
        assertThat(documents.add(draft, IDENTITY, name, content)).isEqualTo(reason);
        assertThat(documents.pagesOf(draft)).isEmpty();
        assertThat(journal.about(draft)).isEmpty();
    }

    static Stream<Arguments> what_is_refused() {
        return Stream.of(
                Arguments.of("", new byte[0], Refusal.MISSING),
                Arguments.of("photo.jpg", new byte[0], Refusal.EMPTY),
                Arguments.of("big.jpg", Files.ofSize(Files.jpeg(), 10 * 1024 * 1024 + 1), Refusal.TOO_LARGE),
                Arguments.of("page.html", Files.ascii("<html><script>alert(1)</script>"), Refusal.WRONG_TYPE),
                Arguments.of("page.pdf", Files.ascii("<html><script>alert(1)</script>"), Refusal.WRONG_TYPE),
                Arguments.of("photo.jpg", Files.ascii("MZ..............................."), Refusal.WRONG_TYPE),
                Arguments.of("letter.docx", Files.ascii("PK\3\4......................"), Refusal.WRONG_TYPE),
                Arguments.of("photo.pdf", Files.jpeg(), Refusal.WRONG_NAME),
                Arguments.of("scan.exe", Files.pdf(), Refusal.WRONG_NAME),
                Arguments.of("payslip.pdf", Files.pdf("owner", "secret"), Refusal.PROTECTED),
                Arguments.of("payslip-256.pdf", Files.pdf("owner", "secret", 256), Refusal.PROTECTED),
                Arguments.of("payslip-40.pdf", Files.pdf("owner", "secret", 40), Refusal.PROTECTED),
                Arguments.of("half.pdf", Files.cut(Files.pdf()), Refusal.UNREADABLE),
                Arguments.of("half.jpg", Files.cut(Files.jpeg()), Refusal.UNREADABLE),
                Arguments.of("photo.jpg", HostileFiles.photoAndArchive(), Refusal.TWO_IN_ONE),
                Arguments.of("photo.png", HostileFiles.behind(Files.png(), HostileFiles.rar()), Refusal.TWO_IN_ONE),
                Arguments.of("scan.pdf", HostileFiles.behind(Files.pdf(), HostileFiles.zip()), Refusal.TWO_IN_ONE),
                Arguments.of("photo.jpg", HostileFiles.photoThatIsAPdf(), Refusal.TWO_IN_ONE),
                Arguments.of("scan.pdf", HostileFiles.pageThatIsAPdf(), Refusal.WRONG_TYPE),
                Arguments.of(
                        "scan.pdf",
                        HostileFiles.before(Files.ascii("junk before it\n"), Files.pdf()),
                        Refusal.TWO_IN_ONE),
                Arguments.of("bomb.png", Files.hugePng(), Refusal.UNREADABLE),
                Arguments.of("bomb.heic", Files.heic(100_000, 100_000), Refusal.UNREADABLE));
    }

    @Test
    void pages_keep_their_order_through_moves_and_removals() {
        var recto = added(IDENTITY, "recto.jpg", Files.jpeg());
        var verso = added(IDENTITY, "verso.jpg", Files.jpeg());
        var stamp = added(IDENTITY, "stamp.jpg", Files.jpeg());
        added(TAX, "tax.pdf", Files.pdf());

        documents.moveUp(draft, IDENTITY, stamp.id());
        assertThat(names(IDENTITY)).containsExactly("recto.jpg", "stamp.jpg", "verso.jpg");

        documents.moveUp(draft, IDENTITY, recto.id());
        assertThat(names(IDENTITY)).containsExactly("recto.jpg", "stamp.jpg", "verso.jpg");

        documents.remove(draft, IDENTITY, recto.id());
        documents.remove(draft, IDENTITY, recto.id());
        assertThat(names(IDENTITY)).containsExactly("stamp.jpg", "verso.jpg");
        assertThat(documents.givenOf(draft, IDENTITY).pages())
                .extracting(Page::place)
                .containsExactly(1, 2);
        assertThat(verso.id())
                .isEqualTo(documents.givenOf(draft, IDENTITY).pages().getLast().id());
        assertThat(names(TAX)).containsExactly("tax.pdf");
    }

    @Test
    void a_document_takes_20_pages_and_then_says_so() {
        for (var page = 0; page < 20; page++) {
            added(IDENTITY, "page.png", Files.png());
        }

        assertThat(documents.add(draft, IDENTITY, "page.png", Files.png())).isEqualTo(Refusal.FULL);
        assertThat(documents.add(draft, TAX, "page.png", Files.png())).isInstanceOf(Outcome.Added.class);
    }

    @Test
    void a_draft_takes_100_MB_in_all() {
        added(IDENTITY, "page.png", Files.png());
        database.sql("update document_page set size = 104857600 - 10 where draft = :draft")
                .param("draft", draft)
                .update();

        assertThat(documents.add(draft, TAX, "page.png", Files.png())).isEqualTo(Refusal.FULL);
    }

    @Test
    void a_decision_is_kept_and_may_change() {
        assertThat(documents.givenOf(draft, TAX).settled()).isFalse();

        documents.decide(draft, TAX, Decision.LATER);
        assertThat(documents.givenOf(draft, TAX).settled()).isTrue();
        assertThat(documents.givenOf(draft, TAX).state()).isEqualTo("Je l’enverrai plus tard");

        documents.decide(draft, TAX, Decision.NOW);
        assertThat(documents.givenOf(draft, TAX).settled()).isFalse();
        assertThat(documents.givenOf(draft, TAX).state()).isEqualTo("Aucune page reçue");

        added(TAX, "tax.pdf", Files.pdf());
        added(TAX, "tax2.pdf", Files.pdf());
        assertThat(documents.givenOf(draft, TAX).settled()).isTrue();
        assertThat(documents.givenOf(draft, TAX).state()).isEqualTo("2 pages reçues");
    }

    @Test
    void sending_a_page_is_deciding_to_send_now() {
        documents.decide(draft, TAX, Decision.NOT_HAVING);

        added(TAX, "tax.pdf", Files.pdf());

        assertThat(documents.givenOf(draft)).containsOnlyKeys(TAX);
        assertThat(documents.givenOf(draft, TAX).decided()).contains(Decision.NOW);
    }

    @Test
    void each_act_is_on_record() {
        var page = added(IDENTITY, "recto.jpg", Files.jpeg());
        documents.read(draft, IDENTITY, page.id());
        documents.remove(draft, IDENTITY, page.id());
        documents.decide(draft, IDENTITY, Decision.LATER);

        assertThat(journal.about(draft))
                .extracting(line -> line.entry().act())
                .containsExactly(Act.DOCUMENT_ADDED, Act.DOCUMENT_READ, Act.DOCUMENT_REMOVED, Act.DOCUMENT_DECIDED);
        assertThat(journal.about(draft).getFirst().entry().about().detail()).isEqualTo(IDENTITY);
        assertThat(journal.verify(draft)).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void once_sent_papers_may_be_read_and_no_longer_changed() {
        var page = added(IDENTITY, "recto.jpg", Files.jpeg());
        drafts.send(draft);

        assertThat(documents.read(draft, IDENTITY, page.id())).isPresent();
        assertThatThrownBy(() -> documents.remove(draft, IDENTITY, page.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.add(draft, IDENTITY, "verso.jpg", Files.jpeg()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.decide(draft, IDENTITY, Decision.LATER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_papers_of_others_are_out_of_reach() {
        var page = added(IDENTITY, "recto.jpg", Files.jpeg());
        var others = UUID.randomUUID();
        var mine = drafts.open();

        assertThatThrownBy(() -> documents.pagesOf(others)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.add(others, IDENTITY, "verso.jpg", Files.jpeg()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(documents.read(mine, IDENTITY, page.id()))
                .as("a page of another draft")
                .isEmpty();
        documents.remove(mine, IDENTITY, page.id());
        assertThat(names(IDENTITY)).containsExactly("recto.jpg");
    }

    @Test
    void a_document_that_the_draft_does_not_ask_for_is_not_taken() {
        assertThatThrownBy(() -> documents.add(draft, "not-asked", "recto.jpg", Files.jpeg()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_deleted_draft_leaves_no_paper() {
        added(IDENTITY, "recto.jpg", Files.jpeg());
        documents.decide(draft, TAX, Decision.LATER);

        documents.forget(draft);

        assertThat(documents.givenOf(draft)).isEmpty();
    }

    private Page added(String document, String name, byte[] content) {
        assertThat(documents.add(draft, document, name, content)).isInstanceOf(Outcome.Added.class);
        return documents.givenOf(draft, document).pages().getLast();
    }

    private List<String> names(String document) {
        return documents.givenOf(draft, document).pages().stream()
                .map(Page::name)
                .toList();
    }

    private String stored(String column) {
        return database.sql("select " + column + " from document_page where draft = :draft")
                .param("draft", draft)
                .query((row, _) -> new String(row.getBytes(column), StandardCharsets.ISO_8859_1))
                .single();
    }
}
