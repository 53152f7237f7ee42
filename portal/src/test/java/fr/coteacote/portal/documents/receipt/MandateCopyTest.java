package fr.coteacote.portal.documents.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MandateCopyTest {

    private final MandateCopy copy = new MandateCopy();

    @Test
    void a_screen_reader_can_read_it_and_all_that_was_agreed_to_is_in_it() throws Exception {
        var pdf = copy.of(mandate(List.of("Cette personne voit vos réponses.", "C’est vous qui envoyez la demande.")));

        assertThat(VeraPdf.failuresOf(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Copie de votre accord avec Hugo MARCHAL (Maison des services)");
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " "))
                    .contains(
                            "Demande APA pour Jeanne B.",
                            "Accord donné le 29 novembre 2026, sur votre appareil",
                            "Cette personne voit vos réponses.",
                            "C’est vous qui envoyez la demande.",
                            "04 65 71 20 30",
                            "Accord du 29 novembre 2026",
                            "Page 1 sur 1");
        }
    }

    @Test
    void what_was_not_kept_is_not_made_up() throws Exception {
        var pdf = copy.of(mandate(List.of()));

        assertThat(VeraPdf.failuresOf(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("n’a pas été gardé");
        }
    }

    private static MandateContent mandate(List<String> words) {
        return new MandateContent(
                "Hugo MARCHAL (Maison des services)",
                "29 novembre 2026",
                List.of(
                        new ReceiptContent.Row("Demande", "APA pour Jeanne B."),
                        new ReceiptContent.Row("Accord donné", "le 29 novembre 2026, sur votre appareil")),
                words,
                List.of("04 65 71 20 30"));
    }
}
