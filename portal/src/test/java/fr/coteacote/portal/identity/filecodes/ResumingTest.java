package fr.coteacote.portal.identity.filecodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.TryOuts;
import fr.coteacote.portal.identity.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Come back to a file on another device, without account, by the forms of the page. */
@IdentityTest
class ResumingTest {

    private static final String FAULT = "Écrivez une adresse e-mail, par exemple";

    @LocalServerPort
    int port;

    @Autowired
    FileKeys keys;

    @Autowired
    TryOuts tryOuts;

    private final UUID file = UUID.randomUUID();
    private final String email = "lucie-%s@example.org".formatted(file);
    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void the_file_code_and_the_code_received_open_the_file_and_nothing_typed_is_in_an_address() throws Exception {
        var code = keys.issue(file, email);

        var asked = send("/reprendre/envoi", Map.of("dossier", code.say(), "adresse", email));
        assertThat(asked.uri()).isEqualTo(visitor.at("/reprendre"));
        var opened = send("/reprendre/ouverture", Map.of("dossier", code.value(), "code", received()));

        assertThat(opened.trail()).contains(visitor.at("/demande/" + file));
        assertThat(visitor.mayOpen(file)).isTrue();
        assertThat(visitor.who()).isEqualTo("quelqu'un sans compte");
        assertThat(asked.trail()).extracting(URI::getQuery).containsOnlyNulls();
    }

    @Test
    void who_presses_twice_is_shown_the_file_and_nobody_else_is_by_the_same_code() throws Exception {
        var code = keys.issue(file, email);
        send("/reprendre/envoi", Map.of("dossier", code.say(), "adresse", email));
        var typed = Map.of("dossier", code.value(), "code", received());
        send("/reprendre/ouverture", typed);

        assertThat(send("/reprendre/ouverture", typed).trail()).contains(visitor.at("/demande/" + file));

        visitor = new Visitor(port);
        assertThat(send("/reprendre/ouverture", typed).uri()).isEqualTo(visitor.at("/reprendre"));
        assertThat(visitor.mayOpen(file)).isFalse();
    }

    @Test
    void a_wrong_code_opens_nothing() {
        var code = keys.issue(file, email);
        send("/reprendre/envoi", Map.of("dossier", code.say(), "adresse", email));

        var page = send("/reprendre/ouverture", Map.of("dossier", code.value(), "code", "abcdef"));

        assertThat(page.uri()).isEqualTo(visitor.at("/reprendre"));
        assertThat(visitor.mayOpen(file)).isFalse();
    }

    @Test
    void an_unknown_file_gets_the_same_answer_as_a_known_one() {
        var known = keys.issue(file, email);

        var forKnown = send("/reprendre/envoi", Map.of("dossier", known.say(), "adresse", email));
        var forUnknown = send("/reprendre/envoi", Map.of("dossier", "AAAA AAAA", "adresse", email));

        assertThat(forUnknown.uri()).isEqualTo(forKnown.uri());
        assertThat(forUnknown.trail()).isEqualTo(forKnown.trail());
    }

    @ParameterizedTest
    @MethodSource
    void an_address_that_is_none_is_said_to_be_however_long_it_is(String typed) {
        var page = assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> send("/reprendre/envoi", Map.of("dossier", "AAAA AAAA", "adresse", typed)));

        assertThat(page.uri()).isEqualTo(visitor.at("/reprendre"));
        assertThat(page.body().contains(FAULT)).isTrue();
    }

    static List<String> an_address_that_is_none_is_said_to_be_however_long_it_is() {
        return List.of("lucie", ".".repeat(200_000), "lucie@" + ".".repeat(500_000) + "@");
    }

    private Page send(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", visitor.open("/essai/formulaire").csrf());
        return visitor.browser.send(visitor.at(path), form);
    }

    private String received() throws InterruptedException {
        return tryOuts.received(email, Duration.ofMinutes(1));
    }
}
