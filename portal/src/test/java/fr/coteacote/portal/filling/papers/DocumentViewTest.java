package fr.coteacote.portal.filling.papers;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class DocumentViewTest {

    @LocalServerPort
    int port;

    @Test
    void the_field_for_a_paper_does_not_name_HEIC_so_that_a_telephone_sends_JPEG() {
        var claire = new Visitor(port);
        var draft = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();

        var page = Jsoup.parse(claire.open(draft + "/documents/rib").body());

        assertThat(page.expectFirst("input[type=file]").attr("accept"))
                .isEqualTo(DocumentRoutes.OFFERED)
                .doesNotContain("heic");
    }
}
