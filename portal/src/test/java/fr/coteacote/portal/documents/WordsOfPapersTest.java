package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.pages.Checked;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.FileName;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.pages.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read about papers: names, weights, limits, and what came of a sending. */
class WordsOfPapersTest {

    @Test
    void names_are_shown_without_path_and_without_tricks() {
        assertThat(FileName.from("C:\\Users\\Paul\\carte.jpg").text()).isEqualTo("carte.jpg");
        assertThat(FileName.from("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.from("gpj.\u202Eexe\u0000.pdf").text()).isEqualTo("gpj.exe.pdf");
        assertThat(FileName.from("é".repeat(300) + ".pdf").text())
                .hasSize(120)
                .startsWith("…")
                .endsWith("é.pdf");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void each_refusal_says_what_to_do_and_is_found_again_by_its_marker(Refusal refusal) {
        assertThat(refusal.message()).matches(".+[.:] .*(hoisissez|nvoyez|eprenez|nregistrez|etirez).+\\.");
        assertThat(DocumentRoutes.message(refusal.marker())).contains(refusal.message());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_was_taken_is_said_and_found_again_by_its_marker(FileKind kind) {
        for (var checked : new Checked[] {Checked.CLEAN, Checked.WAITING, Checked.WITHOUT_SCANNER}) {
            var added = new Outcome.Added(page(kind, 900, checked));

            assertThat(DocumentRoutes.message(added.marker())).contains(added.message());
        }
    }

    @Test
    void a_photo_of_an_apple_telephone_is_named_and_a_made_up_marker_says_nothing() {
        assertThat(new Outcome.Added(page(FileKind.HEIC, 900, Checked.CLEAN)).message())
                .contains("HEIC");
        assertThat(DocumentRoutes.message("recu")).contains("Votre fichier est bien reçu.");
        assertThat(DocumentRoutes.message("<b>")).isEmpty();
    }

    @Test
    void limits_are_told_before() {
        assertThat(Limits.told()).contains("10\u00A0Mo").contains("20 pages");
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void each_decision_says_what_follows(Decision decision) {
        assertThat(decision.label()).isNotBlank();
        assertThat(decision.consequence()).endsWith(".");
    }

    @Test
    void weights_are_said_as_devices_say_them() {
        assertThat(weight(900)).isEqualTo("1\u00A0ko");
        assertThat(weight(240 * 1024)).isEqualTo("240\u00A0ko");
        assertThat(weight(3_565_158)).isEqualTo("3,4\u00A0Mo");
    }

    private static String weight(int size) {
        return page(FileKind.PDF, size, Checked.CLEAN).weight();
    }

    private static Page page(FileKind kind, int size, Checked checked) {
        return new Page(UUID.randomUUID(), "piece-identite", 1, "a", kind, size, Setup.EVENING, checked);
    }
}
