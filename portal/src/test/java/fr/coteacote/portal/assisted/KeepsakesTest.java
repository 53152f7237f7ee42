package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a user keeps of being helped: who helps, until when, what was agreed to, and one button to stop. */
@AssistedTest
class KeepsakesTest {

    private static final String SPACE = "/mes-demandes";
    private static final Pattern MANDATE = Pattern.compile("/accord/([0-9a-f-]{36})");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private UUID helped(String length) {
        return records.draft(Company.agreed(mediator, user, "apa", length));
    }

    private static String mandate(Page page) {
        var found = MANDATE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Page stop(Visitor by, UUID draft, String mandate) {
        return send(by, "/envoi/%s/arreter-l-aide".formatted(draft), Map.of("accord", mandate, "retour", "espace"));
    }

    @Test
    void the_space_of_the_user_says_who_helps_with_what_and_how_it_was_agreed() {
        helped("mois");

        assertThat(user.open(SPACE).body())
                .contains("Qui vous aide", "Hugo MARCHAL", "sur votre appareil", "Jusqu’au", "Arrêter l’aide de Hugo")
                .doesNotContain("Qui vous a aidé");
    }

    @Test
    void one_press_in_the_space_ends_the_help_at_once_and_leaves_it_among_what_was() {
        var draft = helped("mois");
        var space = user.open(SPACE);

        var after = stop(user, draft, mandate(space));

        assertThat(after.uri().getPath()).isEqualTo(SPACE);
        assertThat(after.body()).contains("Qui vous a aidé", "Terminée le").doesNotContain("Arrêter l’aide de");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.acts(draft)).contains("MANDATE_ENDED by SELF");
    }

    @Test
    void all_mandates_of_all_requests_are_there() {
        helped("mois");
        helped("an");

        assertThat(user.open(SPACE).body().split("Arrêter l’aide de", -1)).hasSize(3);
    }

    @Test
    void nobody_else_sees_or_stops_them() {
        var draft = helped("mois");
        var mandate = mandate(user.open(SPACE));
        var stranger = scene.somebody();
        send(stranger, "/envoi/commencer/apa", Map.of("pour", "soi"));

        assertThat(stranger.open(SPACE).body()).doesNotContain("Hugo MARCHAL");
        assertThat(mediator.open(SPACE).body()).doesNotContain("Hugo MARCHAL (");
        stop(stranger, draft, mandate);
        stop(mediator, draft, mandate);

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void what_was_agreed_to_is_read_again_word_for_word_and_taken_along() {
        var draft = helped("mois");
        var page = user.open("/demande/%s/accord/%s".formatted(draft, mandate(user.open(SPACE))));

        assertThat(page.body())
                .contains("Votre accord", "C’est vous qui envoyez la demande", "pendant un mois", "copie.pdf");
        var copy = user.open(page.uri().getPath() + "/copie.pdf");
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.body()).startsWith("%PDF");
        assertThat(records.acts(draft)).endsWith("RECEIPT_READ by SELF");
        for (var other : new Visitor[] {mediator, scene.somebody()}) {
            assertThat(other.open(page.uri().getPath() + "/copie.pdf").body()).doesNotStartWith("%PDF");
        }
    }

    @Test
    void who_wants_more_time_reads_the_new_words_and_agrees_anew() {
        var draft = helped("mois");
        var before = mandate(user.open(SPACE));
        var fields = Map.of("accord", before, "duree", "an");

        var read = send(user, "/envoi/%s/prolonger".formatted(draft), fields);
        assertThat(read.body()).contains("Êtes-vous d’accord", "pendant un an");
        send(mediator, "/envoi/%s/accord".formatted(draft), fields);
        assertThat(mandate(user.open(SPACE))).isEqualTo(before);
        send(user, "/envoi/%s/accord".formatted(draft), fields);

        var space = user.open(SPACE);
        assertThat(mandate(space)).isNotEqualTo(before);
        assertThat(space.body().split("Arrêter l’aide de", -1)).hasSize(2);
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(records.acts(draft)).endsWith("MANDATE_GIVEN by SELF", "MANDATE_ENDED by SELF");
    }

    @Test
    void without_a_length_nothing_is_agreed_to_and_help_for_one_session_is_not_prolonged() {
        var draft = helped("seance");
        var space = user.open(SPACE);
        var mandate = mandate(space);

        assertThat(space.body()).doesNotContain("Prolonger cette aide");
        for (var length : new String[] {"", "seance", "an"}) {
            send(user, "/envoi/%s/accord".formatted(draft), Map.of("accord", mandate, "duree", length));
        }

        assertThat(mandate(user.open(SPACE))).isEqualTo(mandate);
        assertThat(records.acts(draft)).endsWith("SESSION_BEGUN by SELF");
    }

    @Test
    void on_a_shared_computer_it_is_printed_and_nothing_is_downloaded() {
        var company = Company.byTurns(mediator, "4712");
        company.asUser("a-moi", Map.of());
        var draft = Records.draft(company.agree("apa", "seance"));
        var helpers = mediator.open("/demande/%s/aide".formatted(draft));

        var page = mediator.open("/demande/%s/accord/%s".formatted(draft, mandate(helpers)));

        assertThat(page.body())
                .contains("Imprimer cette page", "sur un ordinateur partagé", "C’est vous qui envoyez la demande")
                .doesNotContain("copie.pdf");
        assertThat(mediator.open(page.uri().getPath() + "/copie.pdf").body())
                .doesNotStartWith("%PDF")
                .contains("Qui vous aide");
        company.asUser("passer", Map.of());
        company.asMediator("reprendre", Map.of("code", "4712"));
        assertThat(mediator.open(SPACE).body()).doesNotContain("Qui vous aide");
    }
}
