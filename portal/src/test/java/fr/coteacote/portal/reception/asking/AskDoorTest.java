package fr.coteacote.portal.reception.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Somebody asks to be called, without scripts. */
@IdentityTest
class AskDoorTest {

    private static final String NUMBER = "06 12 34 56 78";
    private static final Pattern SLOT = Pattern.compile("value=\"(\\d{8}-\\d{4})\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody_waits() {
        jdbc.sql("delete from callback").update();
    }

    @Test
    void a_number_and_an_hour_are_enough() {
        var visitor = new Visitor(port);

        var answer = ask(visitor, form(visitor).csrf(), NUMBER);

        assertThat(answer.body()).contains("C’est noté").doesNotContain(NUMBER);
        assertThat(answer.uri().getQuery()).isNull();
        assertThat(waiting()).isOne();
    }

    @Test
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost() {
        var visitor = new Visitor(port);

        var answer = ask(visitor, form(visitor).csrf(), "06 12");

        assertThat(answer.body()).contains("Il y a un problème", "value=\"06 12\"", "value=\"Jeanne\"");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_page_that_is_too_old_to_send_shows_what_was_typed_again() {
        var visitor = new Visitor(port);

        var answer = ask(visitor, "lost", NUMBER);

        assertThat(answer.body())
                .contains("Votre demande n’est pas encore partie", "value=\"" + NUMBER + "\"", "value=\"Jeanne\"");
        assertThat(waiting()).isZero();
        assertThat(ask(visitor, answer.csrf(), NUMBER).body()).contains("C’est noté");
    }

    @Test
    void who_sits_down_next_reads_nothing_of_a_call_that_was_asked_for() {
        var visitor = new Visitor(port);
        ask(visitor, form(visitor).csrf(), NUMBER);

        var next = form(visitor);

        assertThat(next.body()).contains("Votre numéro de téléphone").doesNotContain("C’est noté", "Jeanne");
    }

    @Test
    void who_leaves_takes_along_what_they_typed_and_could_not_send() {
        var visitor = new Visitor(port);
        visitor.signIn("jeanne");
        assertThat(ask(visitor, form(visitor).csrf(), "06 12").body()).contains("value=\"06 12\"");

        visitor.leave();

        assertThat(form(visitor).body()).doesNotContain("value=\"06 12\"", "Jeanne", "Il y a un problème");
    }

    @Test
    void what_another_site_sends_is_not_kept() {
        var request = new MockHttpServletRequest("POST", AskDoor.SEND);
        request.addHeader("Sec-Fetch-Site", "cross-site");
        request.addParameter(AskDoor.PHONE, NUMBER);

        assertThat(new KeptWish().keep(request)).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    private static Page form(Visitor visitor) {
        return visitor.open(AskDoor.PAGE);
    }

    private static Page ask(Visitor visitor, String csrf, String number) {
        var slot = SLOT.matcher(form(visitor).body());
        assertThat(slot.find()).isTrue();
        return visitor.browser.send(
                visitor.at(AskDoor.SEND),
                Map.of(
                        "_csrf",
                        csrf,
                        AskDoor.PHONE,
                        number,
                        AskDoor.FIRST_NAME,
                        "Jeanne",
                        AskDoor.SLOT,
                        slot.group(1)));
    }

    private int waiting() {
        return jdbc.sql("select count(*) from callback where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }
}
