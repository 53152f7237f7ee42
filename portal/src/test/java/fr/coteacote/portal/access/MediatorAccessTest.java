package fr.coteacote.portal.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.World.File;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.requests.RequestService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A mediator at each address of a draft: while a session of theirs is live, after it, and with the draft of somebody else.
 *
 * <p>What is not in the list is refused: a new address is closed to mediators until somebody opens it here.
 */
@AccessTest
@TestPropertySource(
        properties = "tests.people=of-MediatorAccessTest") // whoever comes here has asked for nothing elsewhere
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediatorAccessTest {

    /** See, answer, add papers and put their pages in order; a paper is neither read nor taken away. */
    static final Set<String> OPEN_TO_A_MEDIATOR = Set.of(
            "GET /demande/{draft}",
            "GET /demande/{draft}/{page}",
            "GET /demande/{draft}/{page}/{item}",
            "GET /demande/{draft}/{page}/arret",
            "GET /demande/{draft}/documents",
            "GET /demande/{draft}/documents/{document}",
            "GET /demande/{draft}/journal",
            "GET /demande/{draft}/carte",
            "GET /demande/{draft}/relire",
            "GET /demande/{draft}/comme-envoyee",
            "GET /demande/{draft}/envoyee",
            "POST /envoi/{draft}/{page}",
            "POST /envoi/{draft}/{page}/{item}",
            "POST /envoi/{draft}/{page}/{item}/retirer",
            "POST /envoi/{draft}/documents/{document}",
            "POST /envoi/{draft}/documents/{document}/decision",
            "POST /envoi/{draft}/documents/{document}/{page}/monter");

    private static final String SEND = "/envoi/%s/envoyer";

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final World world;
    private final Asking asking = new Asking();
    private final int port;
    private @Nullable Helped live;
    private @Nullable Helped met;
    private @Nullable Helped ended;
    private @Nullable Helped endedAfterSending;

    @Autowired
    MediatorAccessTest(ApplicationContext portal, JdbcClient jdbc, @LocalServerPort int port) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.ledger = new Ledger(jdbc);
        this.world = new World(portal);
        this.port = port;
    }

    @BeforeAll
    void let_everybody_arrive() throws InterruptedException {
        world.fill(port, "lucien", "ange", "jeanne");
        live = withFile(Until.AGREED);
        met = withFile(Until.MET);
        ended = withFile(Until.ENDED);
        endedAfterSending = withFile(Until.SENT_AND_ENDED);
    }

    private Helped withFile(Until until) {
        var user = new Visitor(port);
        var file = world.begin(user, "soi");
        var company = Company.meet(Company.mediator(portal, port), user);
        if (until != Until.MET) {
            company.agree(file.id().toString(), "mois");
        }
        if (until == Until.SENT_AND_ENDED) {
            World.send(user, SEND.formatted(file.id()), Map.of());
        }
        if (until == Until.ENDED || until == Until.SENT_AND_ENDED) {
            company.asUser("terminer", Map.of());
        }
        return new Helped(company, file);
    }

    static List<RouteRule> ofADraft() {
        return RouteRules.ALL.stream()
                .filter(rule -> rule.about() == About.OPEN)
                .toList();
    }

    static List<RouteRule> ofAFile() {
        return RouteRules.ALL.stream()
                .filter(rule -> rule.about() != About.NOTHING)
                .toList();
    }

    @Test
    void each_address_that_opens_to_a_mediator_exists() {
        assertThat(ofAFile().stream().map(RouteRule::name)).containsAll(OPEN_TO_A_MEDIATOR);
    }

    @ParameterizedTest
    @MethodSource("ofADraft")
    void a_mediator_in_a_live_session_opens_what_the_list_says_and_nothing_else(RouteRule rule) {
        var changes = rule.method().equals("POST") && OPEN_TO_A_MEDIATOR.contains(rule.name());

        assertOpensOrNot(rule, changes ? withFile(Until.AGREED) : requireNonNull(live));
    }

    @ParameterizedTest
    @MethodSource("ofAFile")
    void a_mediator_whose_session_has_ended_opens_nothing(RouteRule rule) {
        var helped = requireNonNull(rule.about() == About.SENT ? endedAfterSending : ended);

        assertClosed(rule, helped.mediator(), helped.file());
    }

    @ParameterizedTest
    @MethodSource("ofAFile")
    void a_mediator_in_a_live_session_opens_nothing_of_somebody_else(RouteRule rule) {
        assertClosed(
                rule, requireNonNull(live).mediator(), world.person(Who.STARTER).file(rule.about()));
    }

    @ParameterizedTest
    @MethodSource("ofADraft")
    void a_mediator_whom_the_user_has_not_said_yes_to_opens_nothing(RouteRule rule) {
        var helped = requireNonNull(met);

        assertClosed(rule, helped.mediator(), helped.file());
    }

    @Test
    void a_mediator_never_sends_even_what_is_complete() {
        var helped = withFile(Until.AGREED);

        World.send(helped.mediator(), SEND.formatted(helped.file().id()), Map.of());
        assertThat(state(helped.file())).isEqualTo("OPEN");

        World.send(helped.company().user, SEND.formatted(helped.file().id()), Map.of());
        assertThat(state(helped.file())).isEqualTo("SENT");
    }

    @Test
    void a_mediator_sees_that_the_request_was_sent_and_takes_no_copy() {
        var helped = withFile(Until.AGREED);
        World.send(helped.company().user, SEND.formatted(helped.file().id()), Map.of());

        RouteRules.ALL.stream()
                .filter(rule -> rule.about() == About.SENT && rule.method().equals("GET"))
                .forEach(rule -> assertOpensOrNot(rule, helped));
    }

    @Test
    void what_a_mediator_wrote_is_sent_only_after_the_user_said_yes() {
        var helped = withFile(Until.AGREED);
        var draft = helped.file().id();
        World.send(helped.mediator(), "/envoi/%s/mot".formatted(draft), Map.of("mot", "Bonjour"));

        World.send(helped.company().user, SEND.formatted(draft), Map.of());
        assertThat(state(helped.file())).isEqualTo("OPEN");

        World.send(helped.company().user, "/envoi/%s/confirmer".formatted(draft), Map.of("vu.mot", "1"));
        World.send(helped.company().user, SEND.formatted(draft), Map.of());
        assertThat(state(helped.file())).isEqualTo("SENT");
    }

    @Test
    void what_is_sent_says_who_helped() {
        var helped = withFile(Until.SENT_AND_ENDED);

        var sent =
                portal.getBean(RequestService.class).ofDraft(helped.file().id()).orElseThrow();

        assertThat(sent.content().helpedBy()).singleElement().asString().startsWith("Hugo MARCHAL (");
    }

    @Test
    void the_list_of_files_of_a_mediator_shows_none_during_a_session() {
        var helped = requireNonNull(live);

        assertThat(asking.body(helped.mediator(), "/mes-demandes"))
                .doesNotContain(helped.file().id().toString());
    }

    private String state(File file) {
        return jdbc.sql("select state from draft where id = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private void assertOpensOrNot(RouteRule rule, Helped helped) {
        var mediator = helped.mediator();
        var file = helped.file();
        if (!OPEN_TO_A_MEDIATOR.contains(rule.name())) {
            assertClosed(rule, mediator, file);
            return;
        }
        var before = ledger.now();

        var answer = asking.ask(mediator, rule, file);

        assertThat(answer.status()).as(rule.name()).isLessThan(400);
        if (ledger.now().equals(before)) {
            assertThat(answer.differencesFrom(asking.ask(mediator, rule, File.unknown())))
                    .as("%s opens the draft of the session", rule.name())
                    .isNotEmpty();
        }
    }

    private void assertClosed(RouteRule rule, Visitor mediator, File file) {
        var before = ledger.now();

        var answer = asking.ask(mediator, rule, file);

        assertThat(answer.differencesFrom(asking.ask(mediator, rule, File.unknown())))
                .as("%s looks as if the file did not exist", rule.name())
                .isEmpty();
        assertThat(ledger.now()).as("%s changes nothing", rule.name()).isEqualTo(before);
    }

    /** How far two people went. */
    private enum Until {
        MET,
        AGREED,
        ENDED,
        SENT_AND_ENDED
    }

    /** A mediator, a user, and the user's draft. */
    private record Helped(Company company, File file) {

        Visitor mediator() {
            return company.mediator;
        }
    }
}
