package fr.coteacote.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.coteacote.development.BuiltTree;
import fr.coteacote.development.Ports;
import fr.coteacote.development.identity.Browser;
import fr.coteacote.development.identity.Browser.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who starts the portal on their own computer: all that it names, until they stop it. */
class StartedHereTest {

    private static final URI PORTAL = URI.create("http://localhost:" + Ports.USUAL.portal());
    /** The first of the first names, before a name in capitals. */
    private static final Pattern PERSON =
            Pattern.compile("<button name=\"persona\"[^>]*>(\\p{L}+)[\\p{L}-]* \\p{Lu}[\\p{Lu}&]");

    private static final String SAID = "Oui, depuis plus de trois mois";

    /** What makes the administrator one of the system's users; to the disk they are who they were. */
    private static final List<String> AS_ORDINARY_USER =
            List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");

    /** As whoever runs the tests, then as an ordinary user, on what the first start left. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void all_that_is_named_is_there_until_one_Ctrl_C_and_answers_are_there_again_after_the_next_start(
            @TempDir Path root) throws Exception {
        assumeThat(Ports.USUAL.all()).as("the usual ports are free").allMatch(StartedHereTest::isFree);
        var tree = new BuiltTree(root);
        var claire = new Browser();
        String draft;
        try (var started = StartedCommand.in(tree, List.of())) {
            assertThat(started.addresses())
                    .allSatisfy(address ->
                            assertThat(new Browser().open(address).status()).isEqualTo(200));
            var citizens = claire.open(PORTAL.resolve("/connexion/par/franceconnect"));
            var professionals = new Browser().open(PORTAL.resolve("/connexion/par/proconnect"));
            assertThat(started.said()).contains(namesOn(citizens)).contains(namesOn(professionals));
            claire.send(citizens.uri().resolve("choisir"), Map.of("persona", "claire"));
            draft = beginForSomebodyElse(claire);

            assertThat(started.pressCtrlC()).isEqualTo(StartedCommand.INTERRUPTED);
        }
        assertThat(Ports.USUAL.all()).as("nothing goes on").allMatch(StartedHereTest::isFree);

        try (var _ = StartedCommand.in(tree, isAdministrator() ? AS_ORDINARY_USER : List.of())) {
            assertThat(claire.open(PORTAL.resolve(draft + "/relire")).body()).contains(SAID);
        }
        assertThat(Ports.USUAL.all()).as("nothing goes on").allMatch(StartedHereTest::isFree);
    }

    /** Whom the simulator lets one be. */
    private static List<String> namesOn(Page chooser) {
        var people = chooser.body().substring(0, chooser.body().indexOf("Ce qui peut mal se passer"));
        return PERSON.matcher(people).results().map(person -> person.group(1)).toList();
    }

    private static String beginForSomebodyElse(Browser claire) {
        var draft = send(claire, "/pour-qui/apa", "/envoi/commencer/apa", Map.of("pour", "proche"))
                .uri()
                .getPath();
        var page = draft + "/residence-france";
        send(claire, page, page.replace("/demande", "/envoi"), Map.of("residence-france", "plus-de-3-mois"));
        return draft;
    }

    private static Page send(Browser browser, String page, String door, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("_csrf", browser.open(PORTAL.resolve(page)).csrf());
        return browser.send(PORTAL.resolve(door), fields);
    }

    private static boolean isAdministrator() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
