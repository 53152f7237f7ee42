package fr.coteacote.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A portal that nobody administers yet is started with the name of who will. */
@IdentityTest
@TestPropertySource(properties = "portal.administrator=Nadia PERRIN")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/([\\w-]{20,}))");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void the_terminal_shows_a_link_that_makes_one_administrator_and_no_second_one(CapturedOutput terminal)
            throws Exception {
        var link = LINK.matcher(terminal.getOut());
        assertThat(link.results()).hasSize(1);
        assertThat(link.reset().find()).isTrue();
        var nadia = new Visitor(port);
        nadia.open("/connexion/par/proconnect");
        nadia.choose(Simulated.PROCONNECT, "nadia");
        assertThat(nadia.open("/administration/organisations").status()).isEqualTo(404);

        assertThat(nadia.open(link.group(1)).body()).contains("Nadia PERRIN");
        Company.send(nadia, "/invitation/accord", Map.of("jeton", link.group(2)));

        assertThat(nadia.open("/administration/organisations").status()).isEqualTo(200);
        assertThat(new Visitor(port).open(link.group(1)).body()).contains("Ce lien a déjà servi");
        startAgain();
        assertThat(LINK.matcher(terminal.getOut()).results()).hasSize(1);
    }

    /** What a start does with the same setting. */
    private void startAgain() throws Exception {
        portal.getBean("firstAdministrator", ApplicationRunner.class).run(new DefaultApplicationArguments());
    }
}
