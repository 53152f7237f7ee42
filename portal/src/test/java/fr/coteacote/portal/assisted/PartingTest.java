package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet that a user takes along, and what stays behind: nothing. */
@AssistedTest
class PartingTest {

    private static final String NAME = "Wilhelmine";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    private static String card(Visitor by, UUID draft) {
        return by.open("/demande/%s/carte".formatted(draft)).body();
    }

    @Test
    void it_says_what_is_done_what_is_missing_and_whom_to_call_and_holds_no_answer() {
        var user = scene.somebody();
        var draft = records.draft(Company.agreed(mediator, user, "apa", "seance"));
        send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        send(user, "/envoi/%s/nom".formatted(draft), Map.of("nom-naissance", NAME, "prenoms", "Jeanne"));

        assertThat(card(user, draft))
                .contains(
                        "Où en est votre demande",
                        "Hugo MARCHAL",
                        "n’est pas encore envoyée",
                        "Une réponse attend que vous la confirmiez",
                        "Les documents qui manquent",
                        "jours après l’envoi",
                        "Qui appeler",
                        "Si nous vous appelons",
                        "Imprimer cette page")
                .doesNotContain(NAME, "Terminer et tout effacer");
    }

    @Test
    void the_user_is_told_after_the_session_where_to_find_it() {
        var company = Company.agreed(mediator, scene.somebody(), "apa", "seance");
        var draft = records.draft(company);

        var over = company.asUser("terminer", Map.of());

        assertThat(over.body()).contains("/demande/%s/carte".formatted(draft));
        assertThat(records.promised("HelpEnded", draft)).isEqualTo(1);
        assertThat(mediator.open("/demande/%s/carte".formatted(draft)).status()).isEqualTo(404);
    }

    @Test
    void on_one_computer_it_is_the_last_page_and_one_press_ends_all() {
        var company = Company.byTurns(mediator, "4712");
        company.asUser("a-moi", Map.of());
        var draft = Records.draft(company.agree("apa", "seance"));
        assertThat(mediator.open("/demande/" + draft).body()).contains("/demande/%s/carte".formatted(draft));
        assertThat(card(mediator, draft))
                .contains("Terminer et tout effacer", "Sans code, personne ne pourra rouvrir cette demande");

        send(mediator, "/quitter", Map.of());

        assertThat(records.state(company)).startsWith("ENDED by");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(mediator.open("/demande/%s/carte".formatted(draft)).body()).doesNotContain("Qui appeler");
    }
}
