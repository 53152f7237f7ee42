package fr.coteacote.portal.documents.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final ZonedDateTime EVENING =
            LocalDateTime.of(2026, 11, 24, 22, 7).atZone(ZoneId.of("Europe/Paris"));

    private final Receipt receipt = new Receipt();

    @Test
    void a_screen_reader_can_read_it() throws Exception {
        var pdf = receipt.of(request(
                row("Nom de naissance", "Brévent"),
                row("Adresse", "12 rue de la Croix-Rousse\n69004 Lyon"),
                row("Téléphone", "")));

        assertThat(VeraPdf.failuresOf(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Copie de votre demande, numéro APA 7K4M 29");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(tagsOf(document))
                    .containsSubsequence("H1", "Table", "TR", "TH", "TD", "H2", "L", "LI", "H2", "Table");
            assertThat(headingsOfRows(document)).hasSize(10).containsOnly("Row");
        }
    }

    @Test
    void everything_it_is_told_is_in_its_text() throws Exception {
        var text = textOf(request(
                row("Nom de naissance", "Brévent"),
                row("Adresse", "12 rue de la Croix-Rousse\n69004 Lyon"),
                row("Téléphone", "")));

        assertThat(text)
                .contains(
                        "Demande d'allocation personnalisée d'autonomie (APA)",
                        "APA 7K4M 29",
                        "mardi 24 novembre 2026 à 22 h 07",
                        "Maison de la Métropole, service autonomie",
                        "Jeanne Brévent",
                        "Paul Brévent, son fils",
                        "Avec l’aide de Samira Lenoir (Maison des services)",
                        "Au plus tard le 4 décembre",
                        "Le service vous répond",
                        "Il dit si le dossier est complet, ou ce qui manque.",
                        "La personne",
                        "Nom de naissance Brévent",
                        "12 rue de la Croix-Rousse 69004 Lyon",
                        "Téléphone Non renseigné",
                        "Pièce d'identité 2 pages reçues",
                        "Une question ?",
                        "04 65 71 20 30",
                        "Page 1 sur ")
                .doesNotContain("#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ánh",
                "Łukasz Őry, Ștefan Țepeș",
                "Γιώργος Παπαδόπουλος",
                "Наталья Шевченко",
                "François-Xavier d’Œuvre de l’Ÿ « ça va » – 12 € ½ ²",
                "<script>alert('x')</script> & &amp; \"quoted\" ]]> <!-- -->",
                "${jndi:ldap://x} {{7*7}} %s %n $1 \\ {reference}",
                "http://example.org/?a=1&b=2",
                "☎ ✓ → ≤ ❤"
            })
    void what_people_typed_is_there_to_the_letter(String typed) throws Exception {
        assertThat(textOf(request(row("Réponse", typed))))
                .contains("Réponse " + typed)
                .doesNotContain("#");
        assertThat(VeraPdf.failuresOf(receipt.of(request(row("Réponse", typed)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\uD83E\uDDD3\uD83C\uDFFD\uD83E\uDDE1 merci', [émoji] merci",
        "'Merci \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67', Merci [émoji]",
        "'张伟 et 王芳', [texte en écriture chinoise] et [texte en écriture chinoise]",
        "'محمد (Mohamed)', [texte en écriture arabe] (Mohamed)",
        "'\uE000\uE001', [signe que cette copie ne sait pas écrire]",
        "'nul\u0000 \u0007cloche\uFFFE', nul cloche[signe que cette copie ne sait pas écrire]",
        "'gpj.\u202Eexe', gpj.exe",
        "'e\u0301te\u0301', été",
        "'demi\uD800', demi",
        "'1\u202F200\u2009€', 1 200 €"
    })
    void what_cannot_be_drawn_is_described_and_never_a_hash(String typed, String read) throws Exception {
        var text = textOf(request(row("Réponse", typed)));

        assertThat(text).contains("Réponse " + read).doesNotContain("#");
        assertThat(VeraPdf.failuresOf(receipt.of(request(row("Réponse", typed)))))
                .isEmpty();
    }

    @Test
    void a_hash_that_was_typed_stays() throws Exception {
        assertThat(textOf(request(row("Adresse", "Bât. #3")))).contains("Bât. #3");
    }

    @Test
    void an_answer_of_nothing_but_blanks_counts_as_none() throws Exception {
        assertThat(textOf(request(row("Téléphone", " \u200B\u0000\n ")))).contains("Téléphone Non renseigné");
    }

    @Test
    void long_answers_run_over_pages_and_lose_nothing() throws Exception {
        var words = IntStream.range(0, 4_000).mapToObj(at -> "mot" + at).toList();
        var rows = new ArrayList<ReceiptContent.Row>();
        rows.add(row("Ce que vous voulez ajouter", String.join(" ", words)));
        IntStream.range(0, 200).forEach(at -> rows.add(row("Question " + at, "Réponse " + at)));

        var text = textOf(request(rows.toArray(ReceiptContent.Row[]::new)));

        assertThat(List.of(text.split(" "))).containsAll(words);
        assertThat(text).contains("Question 199 Réponse 199");
        assertThat(VeraPdf.failuresOf(receipt.of(request(rows.toArray(ReceiptContent.Row[]::new)))))
                .isEmpty();
    }

    @Test
    void a_word_without_end_is_broken_and_stays_on_the_paper() throws Exception {
        var word = "abcdefghij".repeat(60);

        try (var document = Loader.loadPDF(receipt.of(request(row("Réponse", word))))) {
            var inside = new InsideThePage();
            var text = inside.getText(document);

            assertThat(text.replaceAll("\\s", "")).contains(word);
            assertThat(inside.rightmost)
                    .isLessThan(document.getPage(0).getMediaBox().getWidth() - 40);
        }
    }

    @Test
    void a_hostile_reference_does_no_harm() throws Exception {
        var content = new ReceiptContent(
                "A\"; } </style><b>&",
                "T",
                EVENING,
                "s",
                "f",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "r",
                List.of());

        assertThat(textOf(content)).contains("A\"; } </style><b>&");
        assertThat(VeraPdf.failuresOf(receipt.of(content))).isEmpty();
    }

    @Test
    void the_first_day_of_a_month_is_said_as_one_says_it() throws Exception {
        var content = new ReceiptContent(
                "R",
                "T",
                EVENING.withDayOfMonth(1),
                "s",
                "f",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "r",
                List.of());

        assertThat(textOf(content)).contains("dimanche 1er novembre 2026 à 22 h 07");
    }

    private static ReceiptContent request(ReceiptContent.Row... rows) {
        return new ReceiptContent(
                "APA 7K4M 29",
                "Demande d'allocation personnalisée d'autonomie (APA)",
                EVENING,
                "Jeanne Brévent",
                "Paul Brévent, son fils",
                List.of("Samira Lenoir (Maison des services)"),
                List.of(
                        new ReceiptContent.Chapter("La personne", List.of(rows)),
                        new ReceiptContent.Chapter("Sans réponse", List.of())),
                List.of(row("Pièce d'identité", "2 pages reçues"), row("Avis d'impôt", "Je l'enverrai plus tard")),
                List.of(
                        new ReceiptContent.Step("Aujourd'hui", "Votre demande est arrivée", ""),
                        new ReceiptContent.Step(
                                "Au plus tard le 4 décembre",
                                "Le service vous répond",
                                "Il dit si le dossier est complet, ou ce qui manque.")),
                "Maison de la Métropole, service autonomie",
                List.of("04 65 71 20 30", "Du lundi au vendredi, de 9 h à 17 h"));
    }

    private static ReceiptContent.Row row(String label, String answer) {
        return new ReceiptContent.Row(label, answer);
    }

    private String textOf(ReceiptContent content) throws Exception {
        try (var document = Loader.loadPDF(receipt.of(content))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private static List<String> tagsOf(PDDocument document) {
        return elementsOf(document).stream()
                .map(PDStructureElement::getStandardStructureType)
                .toList();
    }

    private static List<String> headingsOfRows(PDDocument document) {
        return elementsOf(document).stream()
                .filter(element -> element.getStandardStructureType().equals("TH"))
                .map(heading -> (PDTableAttributeObject) heading.getAttributes().getObject(0))
                .map(PDTableAttributeObject::getScope)
                .toList();
    }

    private static List<PDStructureElement> elementsOf(PDDocument document) {
        var elements = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    /** Remembers how far to the right text goes. */
    private static final class InsideThePage extends PDFTextStripper {

        private float rightmost;

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.forEach(at -> rightmost = Math.max(rightmost, at.getXDirAdj() + at.getWidthDirAdj()));
            super.writeString(text, positions);
        }
    }
}
