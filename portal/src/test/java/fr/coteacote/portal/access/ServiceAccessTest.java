package fr.coteacote.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.RouteRule.About;
import fr.coteacote.portal.access.ServiceRule.Guard;
import fr.coteacote.portal.access.World.File;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Each role at each method that is given something of somebody: its own, another's, and what does not exist. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceAccessTest {

    private final ApplicationContext portal;
    private final Ledger ledger;
    private final World world;
    private final ServiceCalls calls;
    private final int port;

    @Autowired
    ServiceAccessTest(ApplicationContext portal, JdbcClient jdbc, @LocalServerPort int port) {
        this.portal = portal;
        this.ledger = new Ledger(jdbc);
        this.world = new World(portal);
        this.calls = new ServiceCalls(portal);
        this.port = port;
    }

    @BeforeAll
    void let_everybody_arrive() throws InterruptedException {
        world.fill(port, "paul", "ange", "fatima");
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
        var about = rule.method().startsWith("SendingService") ? About.SENT : About.OPEN;
        for (var who : Who.values()) {
            for (var file : closedTo(who, about)) {
                var before = ledger.now();

                assertThat(call(rule, who, file))
                        .as("%s by %s", rule.method(), who)
                        .isFalse();
                assertThat(ledger.now())
                        .as("%s by %s changes nothing", rule.method(), who)
                        .isEqualTo(before);
            }
        }
        for (var who : Who.values()) {
            if (who.isLet()) {
                assertThat(call(rule, who, world.person(who).file(about)))
                        .as("%s by %s, on their own", rule.method(), who)
                        .isTrue();
            }
        }
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
    private boolean call(ServiceRule rule, Who who, File file) {
        return As.person(portal, world.person(who).visitor(), () -> {
            try {
                var findsOut = calls.findOut().get(rule.method());
                if (findsOut != null) {
                    return findsOut.test(file);
                }
                var told = Objects.requireNonNull(calls.toldWhoAsks().get(rule.method()), rule.method());
                return portal.getBean(Sittings.class)
                        .current()
                        .map(sitting -> told.test(file, sitting))
                        .orElse(false);
            } catch (AccessDeniedException _) {
                return false;
            }
        });
    }
}
