package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.ServiceRule.Got;
import fr.coteacote.portal.access.ServiceRule.Guard;
import fr.coteacote.portal.access.World.File;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Right;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Each role at each method that is given something of somebody: its own, another's, and what does not exist. */
@AccessTest
@TestPropertySource(
        properties = "tests.people=of-ServiceAccessTest") // whoever comes here has asked for nothing elsewhere
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceAccessTest {

    private final ApplicationContext portal;
    private final Ledger ledger;
    private final World world;
    private final Helpers helpers;
    private final ServiceCalls calls;
    private final int port;

    @Autowired
    ServiceAccessTest(ApplicationContext portal, JdbcClient jdbc, @LocalServerPort int port) {
        this.portal = portal;
        this.ledger = new Ledger(jdbc);
        this.world = new World(portal);
        this.helpers = new Helpers(portal, jdbc, world, port);
        this.calls = new ServiceCalls(portal);
        this.port = port;
    }

    @BeforeAll
    void let_everybody_arrive() throws InterruptedException {
        world.fill(port, "paul", "ange", "fatima");
        helpers.arrive();
    }

    @Test
    void each_method_that_takes_something_of_somebody_has_a_row() {
        assertThat(DeclaredMethods.callers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ServiceRules.ALL.stream().map(ServiceRule::method).toList());
    }

    @Test
    void a_method_that_trusts_is_called_only_by_those_who_asked() {
        var rows = ServiceRules.ALL.stream()
                .filter(rule -> rule.guard() == Guard.TRUSTS)
                .collect(Collectors.toMap(ServiceRule::method, ServiceRule::callers));
        var callers = DeclaredMethods.callers();
        callers.keySet().retainAll(rows.keySet());

        assertThat((Map<?, ?>) callers).isEqualTo(rows);
    }

    @Test
    void a_method_that_takes_an_open_draft_gets_it_from_the_door_to_drafts_alone() {
        assertThat(DeclaredMethods.makersOfOpenDrafts()).containsExactly("DraftService");
        assertThat(ServiceRules.ALL.stream()
                        .filter(rule -> rule.guard() == Guard.HOLDS)
                        .map(ServiceRule::method))
                .allMatch(method -> method.contains("OpenDraft"));
    }

    static Stream<ServiceRule> thatAsk() {
        return ServiceRules.ALL.stream().filter(rule -> rule.guard() == Guard.ASKS);
    }

    @ParameterizedTest
    @MethodSource("thatAsk")
    void a_method_that_asks_opens_only_to_who_is_let_in(ServiceRule rule) {
        var untouched = ledger.now();
        for (var who : Who.values()) {
            var visitor = world.person(who).visitor();
            for (var file : closedTo(who, rule.about())) {
                assertThat(call(rule, visitor, file))
                        .as("%s by %s", rule.method(), who)
                        .isEqualTo(rule.otherwise());
            }
            assertThat(ledger.now())
                    .as("%s by %s changes nothing", rule.method(), who)
                    .isEqualTo(untouched);
        }
        for (var who : Who.values()) {
            if (who.isLet()) {
                var person = world.person(who);
                assertThat(call(rule, person.visitor(), person.file(rule.about())))
                        .as("%s by %s, on their own", rule.method(), who)
                        .isEqualTo(Got.SOMETHING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("thatAsk")
    void a_method_that_asks_opens_to_who_helps_as_far_as_its_row_says(ServiceRule rule) {
        var untouched = ledger.now();
        for (var helper : WhoHelps.values()) {
            var seat = helpers.seat(helper, rule.about());
            var own = rule.opensTo(helper) ? Stream.<File>empty() : Stream.of(seat.file());
            var others = Stream.of(helpers.ofSomebodyElse(helper, rule.about()), File.unknown());
            Stream.concat(own, others)
                    .forEach(file -> assertThat(call(rule, seat.visitor(), file))
                            .as("%s by %s", rule.method(), helper)
                            .isEqualTo(rule.otherwise()));
            assertThat(ledger.now())
                    .as("%s by %s changes nothing", rule.method(), helper)
                    .isEqualTo(untouched);
        }
        for (var helper : WhoHelps.values()) {
            if (rule.opensTo(helper)) {
                var seat = helpers.seat(helper, rule.about());
                assertThat(call(rule, seat.visitor(), seat.file()))
                        .as("%s by %s, where they help", rule.method(), helper)
                        .isEqualTo(Got.SOMETHING);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WhoHelps.class)
    void who_helps_holds_each_right_that_they_were_given_and_no_other(WhoHelps helper) {
        var seat = helpers.seat(helper, About.OPEN);
        var drafts = portal.getBean(DraftService.class);

        var held = by(
                seat.visitor(),
                sitting -> Stream.of(Right.values())
                        .filter(right -> drafts.open(new DraftId(seat.file().id()), sitting, right)
                                .isPresent())
                        .collect(Collectors.toSet()));

        assertThat(held).contains(helper.rights());
    }

    private List<File> closedTo(Who who, About about) {
        var others = Stream.of(Who.OWNER, Who.STARTER, Who.CARER)
                .filter(other -> other != who)
                .limit(2)
                .map(other -> world.person(other).file(about));
        var own = who == Who.FORMER_CARER ? Stream.of(world.person(who).file(about)) : Stream.<File>empty();
        return Stream.of(others, own, Stream.of(File.unknown()))
                .flatMap(files -> files)
                .toList();
    }

    /** Nobody has no sitting to show: a method that wants one cannot even be called. */
    private Got call(ServiceRule rule, Visitor visitor, File file) {
        try {
            var findsOut = calls.findOut().get(rule.method());
            if (findsOut != null) {
                return As.person(portal, visitor, () -> got(findsOut.test(file)));
            }
            var told = Objects.requireNonNull(calls.toldWhoAsks().get(rule.method()), rule.method());
            return by(visitor, sitting -> got(told.test(file, sitting))).orElse(Got.NOTHING);
        } catch (AccessDeniedException _) {
            return Got.REFUSED;
        }
    }

    private <T> Optional<T> by(Visitor visitor, Function<Sitting, T> call) {
        return As.person(
                portal, visitor, () -> portal.getBean(Sittings.class).current().map(call));
    }

    private static Got got(boolean something) {
        return something ? Got.SOMETHING : Got.NOTHING;
    }
}
