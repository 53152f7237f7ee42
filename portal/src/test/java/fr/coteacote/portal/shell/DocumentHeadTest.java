package fr.coteacote.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DocumentHeadTest {

    private final DocumentHead head = new DocumentHead();

    @Test
    void a_document_says_its_language_and_its_title() {
        var document = Document.createShell("");

        head.dress(document, "Vos demandes");

        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(document.title()).isEqualTo("Vos demandes – Côte à côte");
    }

    @Test
    void the_script_of_the_page_comes_before_those_of_Flow() {
        var document = Document.createShell("");
        document.head().appendElement("script").attr("src", "flow.js");

        head.addScript(document);

        assertThat(document.expectFirst("script").attr("src")).startsWith("/assets/portal.js?v=");
    }
}
