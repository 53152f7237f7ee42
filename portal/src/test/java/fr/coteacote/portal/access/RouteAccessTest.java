package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.RouteRule.Opens;
import fr.coteacote.portal.access.World.File;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each role at each address of the running portal, with its own file, another's, and one that does not exist. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteAccessTest {

    private final DeclaredRoutes declared;
    private final Ledger ledger;
    private final World world;
    private final Asking asking = new Asking();
    private final int port;

    @Autowired
    RouteAccessTest(ApplicationContext portal, JdbcClient jdbc, @LocalServerPort int port) {
        this.declared = new DeclaredRoutes(portal);
        this.ledger = new Ledger(jdbc);
        this.world = new World(portal);
        this.port = port;
    }

    @BeforeAll
    void let_everybody_arrive() throws InterruptedException {
        world.fill(port, "jeanne", "claire", "ines");
    }

    @Test
    void each_address_of_the_portal_has_a_row_and_each_row_an_address() {
        assertThat(declared.pagesAndDoors())
                .containsExactlyInAnyOrderElementsOf(
                        RouteRules.ALL.stream().map(RouteRule::name).toList());
    }

    @Test
    void nothing_else_answers_requests_than_what_is_known() {
        var known = new TreeSet<>(KnownMachinery.PASSING);
        known.addAll(KnownMachinery.ANSWERING.keySet());

        assertThat(declared.machinery()).isEqualTo(known);
    }

    static List<RouteRule> ofAFile() {
        return RouteRules.ALL.stream()
                .filter(rule -> rule.about() != About.NOTHING)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofAFile")
    void only_who_is_let_into_a_file_gets_an_answer_that_another_file_would_not_give(RouteRule rule) {
        var nothing = new EnumMap<Who, Answer>(Who.class);
        for (var who : Who.values()) {
            nothing.put(who, asking.ask(world.person(who).visitor(), rule, File.unknown()));
        }
        nothing.forEach((who, toUnknown) -> {
            for (var file : closedTo(who, rule.about())) {
                assertClosed(rule, who, file, toUnknown);
            }
        });
        nothing.forEach((who, toUnknown) -> {
            if (who.isLet()) {
                assertOpens(rule, who, toUnknown);
            }
        });
    }

    /** The files of two others, and one's own where it is closed to oneself. */
    private List<File> closedTo(Who who, About about) {
        var others = Stream.of(Who.OWNER, Who.STARTER, Who.CARER)
                .filter(other -> other != who)
                .limit(2);
        return Stream.concat(others, who == Who.FORMER_CARER ? Stream.of(who) : Stream.empty())
                .map(whose -> world.person(whose).file(about))
                .toList();
    }

    private void assertClosed(RouteRule rule, Who who, File file, Answer toUnknown) {
        var person = world.person(who);
        var before = ledger.now();

        var answer = asking.ask(person.visitor(), rule, file);

        assertThat(answer.differencesFrom(toUnknown))
                .as("%s by %s looks as if the file did not exist", rule.name(), who)
                .isEmpty();
        assertThat(ledger.now())
                .as("%s by %s changes nothing", rule.name(), who)
                .isEqualTo(before);
    }

    private void assertOpens(RouteRule rule, Who who, Answer toUnknown) {
        var person = world.person(who);
        var before = ledger.now();

        var answer = asking.ask(person.visitor(), rule, person.file(rule.about()));

        assertThat(answer.status()).as("%s by %s", rule.name(), who).isLessThan(400);
        if (rule.opens() == Opens.WHO_IS_LET_IN && ledger.now().equals(before)) {
            assertThat(answer.differencesFrom(toUnknown))
                    .as("%s by %s opens their own file", rule.name(), who)
                    .isNotEmpty();
        }
    }

    static List<RouteRule> ofNoFile() {
        return RouteRules.ALL.stream()
                .filter(rule -> rule.about() == About.NOTHING)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofNoFile")
    void an_address_without_a_file_answers_whom_the_table_says(RouteRule rule) {
        for (var who : Who.values()) {
            var answer = asking.ask(world.person(who).visitor(), rule, File.unknown());

            assertThat(answer.status() < 400)
                    .as("%s by %s: %d", rule.name(), who, answer.status())
                    .isEqualTo(rule.opens().opensTo(who));
        }
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void the_list_of_files_shows_those_that_one_may_open_and_no_other(Who who) {
        var list = asking.body(world.person(who).visitor(), "/mes-demandes");

        for (var whose : Who.values()) {
            for (var file : world.person(whose).files()) {
                assertThat(list.contains(file.id().toString()))
                        .as("%s sees a file of %s", who, whose)
                        .isEqualTo(who == whose && who.isLet());
            }
        }
    }

    static Stream<RouteRule> doors() {
        return RouteRules.ALL.stream().filter(rule -> rule.method().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void without_the_proof_that_a_form_of_the_portal_was_sent_nothing_is_done(RouteRule rule) {
        var owner = world.person(Who.OWNER);
        var before = ledger.now();

        var answer = asking.withoutProof(owner.visitor(), rule, owner.file(rule.about()));

        assertThat(answer.status()).isEqualTo(303);
        var after = ledger.now();
        before.remove("typed_page"); // what was typed is kept, to be confirmed
        after.remove("typed_page");
        assertThat(after).as(rule.name()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("ofAFile")
    void no_other_method_is_answered(RouteRule rule) {
        var owner = world.person(Who.OWNER);
        for (var method : Arrays.asList("PUT", "DELETE", "PATCH", "TRACE")) {
            assertThat(asking.method(method, owner.visitor(), rule, owner.file(rule.about())))
                    .as("%s instead of %s", method, rule.name())
                    .isGreaterThanOrEqualTo(300);
        }
    }
}
