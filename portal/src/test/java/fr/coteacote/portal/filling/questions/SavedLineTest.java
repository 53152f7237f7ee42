package fr.coteacote.portal.filling.questions;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Enregistré" is said of answers, "gardé" of what is none yet; by the server, and again when it is asked again. */
@IdentityTest
class SavedLineTest {

    private static final String SAVED = "Tout est enregistré";
    private static final String KEPT = "Ce que vous avez écrit est gardé";

    @LocalServerPort
    int port;

    private Visitor claire;
    private String draft;
    private String door;

    @BeforeEach
    void somebody_has_begun_for_a_relative() {
        claire = new Visitor(port);
        draft = send(claire, "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        door = draft.replace("/demande", "/envoi");
    }

    @Test
    void a_page_that_nobody_has_written_on_is_saved() {
        assertThat(said(open("/date-naissance"))).isEqualTo(SAVED);
    }

    @ParameterizedTest
    @CsvSource({"/date-naissance, date-naissance.mois", "/aidants/1, aidant-nom"})
    void what_was_refused_is_kept_and_is_not_called_saved_now_or_later(String page, String field) {
        var refused = send(claire, door + page, Map.of(field, "mars 7")).body();

        assertThat(refused).contains("id=\"erreurs\"").doesNotContain(SAVED);
        assertThat(said(refused)).isEqualTo(KEPT);
        assertThat(said(open(page))).isEqualTo(KEPT);
    }

    @Test
    void the_next_page_says_of_an_answer_that_was_taken_that_all_is_saved() {
        var next = send(claire, door + "/premiere-demande", Map.of("premiere-demande", "premiere"));

        assertThat(said(next.body())).isEqualTo(SAVED);
        assertThat(said(open("/premiere-demande"))).isEqualTo(SAVED);
    }

    private String open(String page) {
        return claire.open(draft + page).body();
    }

    private static String said(String page) {
        return Jsoup.parse(page).expectFirst(".saved-said").text();
    }
}
