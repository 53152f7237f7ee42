package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.World.File;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.mandates.carers.CarerRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A relative who was invited, at each address of the draft, in each role: while they help, and after.
 *
 * <p>What is not in the lists is refused: a new address is closed to relatives until somebody opens it here.
 */
@AccessTest
class FamilyAccessTest {

    /** To read: a page to fill in leads there. */
    private static final Set<String> OPEN_TO_A_READER = Set.of(
            "GET /demande/{draft}",
            "GET /demande/{draft}/{page}",
            "GET /demande/{draft}/{page}/{item}",
            "GET /demande/{draft}/{page}/arret",
            "GET /demande/{draft}/documents",
            "GET /demande/{draft}/documents/{document}",
            "GET /demande/{draft}/carte",
            "GET /demande/{draft}/journal",
            "GET /demande/{draft}/proches",
            "GET /demande/{draft}/proches/inviter",
            "GET /demande/{draft}/proches/{accord}",
            "GET /demande/{draft}/relire",
            "GET /demande/{draft}/comme-envoyee");

    /** To write, and to add papers and put them in order; a paper is neither read nor taken away. */
    private static final Set<String> OPEN_TO_A_FILLER = Set.of(
            "POST /envoi/{draft}/{page}",
            "POST /envoi/{draft}/{page}/{item}",
            "POST /envoi/{draft}/{page}/{item}/retirer",
            "POST /envoi/{draft}/documents/{document}",
            "POST /envoi/{draft}/documents/{document}/decision",
            "POST /envoi/{draft}/documents/{document}/{page}/monter");

    private static final String SEND = "POST /envoi/{draft}/envoyer";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final World world;
    private final Asking asking = new Asking();
    private final int port;

    @Autowired
    FamilyAccessTest(ApplicationContext portal, JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.ledger = new Ledger(jdbc);
        this.world = new World(portal);
        this.port = port;
    }

    private static Set<String> openTo(CarerRole role) {
        var open = new TreeSet<>(OPEN_TO_A_READER);
        if (role != CarerRole.READER) {
            open.addAll(OPEN_TO_A_FILLER);
        }
        if (role == CarerRole.SENDER) {
            open.add(SEND);
        }
        return open;
    }

    /** Of an open draft, and sending it last. */
    private static List<RouteRule> rules() {
        return Stream.concat(
                        RouteRules.ALL.stream().filter(rule -> rule.about() == About.OPEN),
                        RouteRules.ALL.stream().filter(rule -> rule.name().equals(SEND)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CarerRole.class)
    void an_invited_relative_opens_what_their_role_says_and_nothing_else(CarerRole role) {
        var family = invited(role);

        for (var rule : rules()) {
            if (openTo(role).contains(rule.name())) {
                assertOpens(rule, family);
            } else {
                assertClosed(rule, family);
            }
        }
        assertThat(state(family.file())).isEqualTo(role == CarerRole.SENDER ? "SENT" : "OPEN");
    }

    @ParameterizedTest
    @EnumSource(CarerRole.class)
    void who_was_sent_away_does_nothing_any_more_and_sees_only_that_the_help_is_over(CarerRole role) {
        var family = invited(role);
        World.send(family.owner(), door(family.file(), "arreter"), Map.of("accord", mandate(family.file())));

        for (var rule : rules()) {
            var before = ledger.now();

            var answer = asking.ask(family.relative(), rule, family.file());

            assertThat(ledger.now()).as("%s changes nothing", rule.name()).isEqualTo(before);
            assertThat(answer.body())
                    .as(rule.name())
                    .doesNotContain("Petit", "Quel mot")
                    .satisfiesAnyOf(
                            body -> assertThat(answer.status()).isGreaterThanOrEqualTo(300),
                            body -> assertThat(body).contains("Votre aide est terminée"));
        }
        assertThat(asking.body(family.relative(), "/mes-demandes"))
                .doesNotContain(family.file().id().toString());
    }

    private static String door(File file, String act) {
        return "/envoi/%s/proches/%s".formatted(file.id(), act);
    }

    /** Somebody without account began for a relative, and invites Paul. */
    private Family invited(CarerRole role) {
        var owner = new Visitor(port);
        var file = world.begin(owner, "proche");
        var code = Company.code(World.send(owner, door(file, "inviter"), Map.of("role", role.key())));
        var paul = new Visitor(port);
        paul.signIn("paul");
        var offer = World.send(paul, "/aider-un-proche/envoi", Map.of("code", code));
        World.send(paul, offer.uri().getPath() + "/accord", Map.of());
        return new Family(owner, paul, file);
    }

    private void assertOpens(RouteRule rule, Family family) {
        var before = ledger.now();

        var answer = asking.ask(family.relative(), rule, family.file());

        assertThat(answer.status()).as(rule.name()).isLessThan(400);
        if (ledger.now().equals(before)) {
            assertThat(answer.differencesFrom(asking.ask(family.relative(), rule, File.unknown())))
                    .as("%s opens the draft", rule.name())
                    .isNotEmpty();
        }
    }

    private void assertClosed(RouteRule rule, Family family) {
        var before = ledger.now();

        var answer = asking.ask(family.relative(), rule, family.file());

        assertThat(answer.differencesFrom(asking.ask(family.relative(), rule, File.unknown())))
                .as("%s looks as if the file did not exist", rule.name())
                .isEmpty();
        assertThat(ledger.now()).as("%s changes nothing", rule.name()).isEqualTo(before);
    }

    private String mandate(File file) {
        return jdbc.sql("select id::text from mandate where draft = ? and invitation is not null and ended_at is null")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private String state(File file) {
        return jdbc.sql("select state from draft where id = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private record Family(Visitor owner, Visitor relative, File file) {}
}
