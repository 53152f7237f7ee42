package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A judge protects the person on the telephone: their code does what the judge lets them do, and the page says so. */
@AssistedTest
@Import({PhoneCall.Allowed.class, ProtectedByPhoneTest.ProtectedForm.class})
class ProtectedByPhoneTest {

    private static final String ASK_TO_SEND = "Demander son accord pour envoyer";
    private static final String ASK_TO_CONFIRM = "Lui demander de confirmer ses réponses";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;
    private PhoneCall call;
    private UUID draft;

    @BeforeEach
    void agree_on_the_telephone() {
        mediator = scene.mediator();
        call = PhoneCall.by(mediator);
        draft = call.agreed();
    }

    private long codes() {
        return jdbc.sql("select count(*) from telephone_code where session = ?")
                .param(call.session())
                .query(Long.class)
                .single();
    }

    private String state() {
        return jdbc.sql("select concat_ws(' by ', state, ended_by) from assisted_session where id = ?")
                .param(call.session())
                .query(String.class)
                .single();
    }

    private String draftState() {
        return jdbc.sql("select state from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
    }

    private void writes(String measure) {
        send(mediator, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", measure));
    }

    private static String plain(Page page) {
        return page.body().replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }

    @Test
    void under_a_curatelle_no_code_is_sent_and_the_page_says_what_to_do_instead() {
        writes("curatelle");

        var refused = plain(call.post("/envoi", Map.of()));

        assertThat(refused)
                .contains("La demande n’est pas partie", "la personne et son curateur donnent tous deux leur accord")
                .contains("code de la demande")
                .doesNotContain("Une réponse a changé", "quinze");
        assertThat(plain(mediator.open(call.address())))
                .contains("la personne et son curateur donnent tous deux leur accord")
                .doesNotContain(ASK_TO_SEND);
        assertThat(codes()).isEqualTo(1);
        assertThat(state()).isEqualTo("LIVE");
    }

    @Test
    void under_a_tutelle_the_code_of_the_person_confirms_that_and_the_help_is_over_at_once() {
        writes("tutelle");
        assertThat(state()).isEqualTo("LIVE");
        assertThat(plain(mediator.open(call.address())))
                .contains("Son tuteur seul envoie la demande", ASK_TO_CONFIRM)
                .doesNotContain(ASK_TO_SEND);

        assertThat(call.post("/envoi", Map.of()).body()).contains("Le code pour confirmer les réponses");
        assertThat(call.asking(2)).contains("Ce code dit qu'elles sont justes").doesNotContain("envoyer");
        var over = call.say(call.code(2));

        assertThat(state()).isEqualTo("ENDED by PROTECTED");
        assertThat(draftState()).isEqualTo("OPEN");
        assertThat(over.uri()).hasPath("/seance/" + call.session());
        assertThat(plain(over)).contains("Son représentant légal seul peut accepter");
        assertThat(records.acts(draft))
                .containsSubsequence("CODE_SPOKEN by SELF", "CONFIRMED mesure by SELF", "PROTECTION_TOLD by SELF")
                .endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void a_tutelle_that_was_mended_before_the_code_is_read_ends_nothing() {
        writes("tutelle");
        call.post("/envoi", Map.of());
        send(mediator, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "aucune", "_seen.mesure", "1"));

        assertThat(call.say(call.code(2)).body()).contains("Une réponse a changé");

        assertThat(state()).isEqualTo("LIVE");
        assertThat(draftState()).isEqualTo("OPEN");
    }

    @Test
    void without_a_measure_a_code_sends_as_ever() {
        writes("aucune");
        call.post("/envoi", Map.of());

        call.say(call.code(2));

        assertThat(draftState()).isEqualTo("SENT");
    }

    /** A form that asks whether a judge protects the person, and can be sent as soon as it is begun. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ProtectedForm {

        @Bean
        @Primary
        Catalogue withOneForm() {
            try {
                var text = new ClassPathResource("protection/form.yaml").getContentAsString(StandardCharsets.UTF_8);
                return Catalogue.load(List.of(new Source("forms/essai/form.yaml", text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
