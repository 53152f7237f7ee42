package fr.coteacote.portal.filling.papers;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.documents.Limits;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class DocumentViewTest {

    @LocalServerPort
    int port;

    private Document paper;

    @BeforeEach
    void somebody_looks_at_a_paper_of_their_request() {
        var claire = new Visitor(port);
        var draft = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        paper = Jsoup.parse(claire.open(draft + "/documents/rib").body());
    }

    @Test
    void the_field_for_a_paper_does_not_name_HEIC_so_that_a_telephone_sends_JPEG() {
        assertThat(paper.expectFirst("input[type=file]").attr("accept"))
                .isEqualTo(DocumentRoutes.OFFERED)
                .doesNotContain("heic");
    }

    @Test
    void how_much_may_be_sent_is_told_at_the_field_before_anything_is_chosen() {
        var described = paper.expectFirst("input[type=file]").attr("aria-describedby");

        assertThat(paper.expectFirst("[id=%s]".formatted(described)).wholeText())
                .startsWith(Limits.told())
                .contains("10\u00A0Mo", "20 pages");
    }
}
