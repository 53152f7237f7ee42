package fr.coteacote.portal.reception.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.organisations.FictitiousTeams;
import fr.coteacote.portal.reception.telephone.TelephoneField;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An administrator changes the telephone, without scripts. */
@IdentityTest
class TelephoneDoorTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]* value=\"(\\d+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @BeforeEach
    void fill() {
        FictitiousTeams.in(portal);
    }

    @Test
    void what_is_saved_is_said_once_and_read_by_everybody() {
        var gilles = signedIn();

        var answer = send(gilles, gilles.open(TelephoneDoor.PAGE), Map.of(TelephoneField.COST, "Appel gratuit"));

        assertThat(answer.body()).contains("C’est enregistré", "value=\"Appel gratuit\"");
        assertThat(gilles.open(TelephoneDoor.PAGE).body()).doesNotContain("C’est enregistré");
        assertThat(new Visitor(port).open("/se-faire-aider").body()).contains("Appel gratuit");
    }

    @Test
    void who_mends_a_mistake_does_not_save_over_what_somebody_else_saved_meanwhile() {
        var gilles = signedIn();
        var colleague = signedIn();
        var seen = gilles.open(TelephoneDoor.PAGE);
        send(colleague, colleague.open(TelephoneDoor.PAGE), Map.of(TelephoneField.COST, "Prix d’un appel local"));

        var wrong = send(gilles, seen, Map.of(TelephoneField.NUMBER, "04 65"));
        var overtaken = send(gilles, wrong, Map.of(TelephoneField.COST, "Appel gratuit"));

        assertThat(wrong.body()).contains("Il y a un problème", "value=\"04 65\"");
        assertThat(overtaken.body())
                .contains("Quelqu’un a changé le téléphone entre-temps", "Prix d’un appel local", "Appel gratuit")
                .doesNotContainPattern("<li>Horaires");
        assertThat(send(gilles, overtaken, Map.of(TelephoneField.COST, "Appel gratuit"))
                        .body())
                .contains("C’est enregistré");
    }

    @Test
    void a_page_that_is_too_old_to_send_shows_what_was_typed_again() {
        var gilles = signedIn();
        var version = version(gilles.open(TelephoneDoor.PAGE));

        var answer = send(gilles, "lost", version, Map.of(TelephoneField.COST, "Appel à prix réduit"));

        assertThat(answer.body()).contains("Ce n’est pas encore enregistré", "value=\"Appel à prix réduit\"");
        assertThat(new Visitor(port).open("/se-faire-aider").body()).doesNotContain("Appel à prix réduit");
    }

    @Test
    void what_somebody_else_sends_is_not_kept() {
        var visitor = new Visitor(port);
        visitor.open("/");

        visitor.browser.send(visitor.at(TelephoneDoor.SAVE), Map.of("_csrf", "lost", "cout", "Cher"));

        assertThat(visitor.open(TelephoneDoor.PAGE).body()).doesNotContain("Cher\"");
    }

    private Visitor signedIn() {
        var gilles = new Visitor(port);
        gilles.open("/connexion/par/proconnect");
        gilles.choose(Simulated.PROCONNECT, "gilles");
        return gilles;
    }

    private static Page send(Visitor visitor, Page page, Map<TelephoneField, String> changes) {
        return send(visitor, page.csrf(), version(page), changes);
    }

    private static String version(Page page) {
        var found = VERSION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Page send(Visitor visitor, String csrf, String version, Map<TelephoneField, String> changes) {
        var fields = new HashMap<>(Map.of(
                "_csrf", csrf,
                "version", version,
                "numero", "04 65 71 20 30",
                "cout", "Sans surcoût",
                "horaires", "du lundi au vendredi, de 9 h à 18 h",
                "rappel", "oui",
                "rappel-numero", "01 99 00 00 40",
                "rappel-courriel", "rappels@exemple.fr",
                "rappel-horaires", "du lundi au vendredi, de 9 h à 12 h\r\ndu lundi au vendredi, de 14 h à 17 h"));
        changes.forEach((field, text) -> fields.put(field.id(), text));
        return visitor.browser.send(visitor.at(TelephoneDoor.SAVE), fields);
    }
}
