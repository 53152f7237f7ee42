package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was tried and refused can be found in the log, without anything that was typed. */
@AccessTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalsOnRecordTest {

    private static final Map<String, String> BY_ONESELF = Map.of("pour", "soi");
    private static final String BEGIN = "/envoi/commencer/" + SmallForm.ID;

    private final Visitor one;
    private final Visitor other;

    @Autowired
    RefusalsOnRecordTest(@LocalServerPort int port) {
        one = new Visitor(port);
        other = new Visitor(port);
    }

    @Test
    void somebody_at_the_address_of_anothers_draft_is_on_the_log(CapturedOutput log) {
        var draft = World.send(one, BEGIN, BY_ONESELF).uri().getPath();
        World.send(other, BEGIN, BY_ONESELF);

        other.open(draft);

        assertThat(log).containsPattern("Sitting [0-9a-f-]{36} was refused SEE on draft " + draft.substring(9));
    }

    @Test
    void a_wrong_code_is_on_the_log_and_what_was_typed_is_not(CapturedOutput log) {
        World.send(one, "/reprendre/ouverture", Map.of("dossier", "ACEF HJKM", "code", "271828"));

        assertThat(log).contains("A one-time code was refused").doesNotContain("271828", "HJKM");
    }

    @Test
    void a_form_without_its_proof_is_on_the_log(CapturedOutput log) {
        one.browser.send(one.at(BEGIN), Map.of("_csrf", "lost", "pour", "soi"));

        assertThat(log).contains("A form was refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/se-faire-aider", "/connexion/retour/nobody", "/rien-ici"})
    void no_line_of_the_log_can_be_forged_by_the_name_of_a_field(String path, CapturedOutput log) {
        one.open("/pour-qui/" + SmallForm.ID);

        one.open(path + "?a%0D%0A2026-01-01%20ERROR%20forged=1");

        assertThat(log).doesNotContain("forged");
    }
}
