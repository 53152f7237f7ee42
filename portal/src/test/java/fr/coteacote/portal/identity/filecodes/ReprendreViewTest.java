package fr.coteacote.portal.identity.filecodes;

import static fr.coteacote.portal.identity.Written.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page says to those who come back without an account. */
@IdentityTest
class ReprendreViewTest {

    @Autowired
    IdentityFrame around;

    @Autowired
    Sittings sittings;

    @Test
    void to_come_back_one_first_gives_the_file_code_and_the_address() {
        assertThat(reprendre(Resuming.NOTHING))
                .contains("action=\"/reprendre/envoi\"", "name=\"dossier\"", "name=\"adresse\"", "value=\"the-token\"")
                .doesNotContain("name=\"code\"");
    }

    @Test
    void then_the_code_received_and_the_page_does_not_say_whether_the_file_exists() {
        assertThat(reprendre(new Resuming("K7HMR4AX", "a@example.org", true, Set.of())))
                .contains("action=\"/reprendre/ouverture\"", "name=\"code\"", "one-time-code", "Si la demande existe")
                .contains(
                        "cinq par heure et dix par jour au plus",
                        "Seul le dernier code reçu marche, pendant %d\u00A0minutes"
                                .formatted(FileKeys.LIFE.toMinutes()));
        assertThat(FileKeys.MESSAGES).isEqualTo(5);
        assertThat(FileKeys.MESSAGES_A_DAY).isEqualTo(10);
    }

    @Test
    void a_wrong_code_is_told_beside_the_field_and_above_the_page() {
        assertThat(reprendre(new Resuming("K7HMR4AX", "a@example.org", true, Set.of("code"))))
                .containsSubsequence("error-summary", "href=\"#code\"", "Ce code ne marche pas");
    }

    private String reprendre(Resuming resuming) {
        var view = new ReprendreView(around, sittings);
        view.show(resuming, "the-token");
        return written(view);
    }
}
