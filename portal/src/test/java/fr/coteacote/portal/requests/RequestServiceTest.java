package fr.coteacote.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.ModuleDatabase;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.Fingerprints;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import fr.coteacote.portal.privacy.sealing.Seal;
import fr.coteacote.portal.requests.NewRequest.Again;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RequestServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:46:00Z");
    private static final AccountId CLAIRE = new AccountId(UUID.randomUUID());
    private static final AccountId PAUL = new AccountId(UUID.randomUUID());

    private final DataSource database = ModuleDatabase.of("requests");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final String keyset = NewKeyset.line("");
    private final FileKeyring keyring = new FileKeyring(Seal.of(keyset));
    private final List<Object> events = new ArrayList<>();
    private final RequestService requests = new RequestService(
            new Requests(jdbc, keyring),
            Fingerprints.with(Base64.getEncoder().encodeToString(new byte[32])),
            events::add,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void sending_twice_makes_one_request_and_one_event() {
        var wanted = request(CLAIRE, "Moreau|Jeanne|12 mars 1941");

        var first = requests.record(wanted);
        var second = requests.record(wanted);

        assertThat(reference(second)).isEqualTo(reference(first));
        assertThat(events).hasSize(1);
    }

    @Test
    void a_second_open_request_for_the_same_person_within_one_account_is_refused_in_whatever_spelling() {
        requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        assertThat(requests.record(request(CLAIRE, "MOREAU|jeanne|12 Mars 1941")))
                .isEqualTo(new Recorded.AlreadyOpen(NOW));
    }

    @Test
    void of_two_that_are_sent_at_once_for_one_person_within_one_account_one_is_a_request() throws Exception {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var sending = Stream.of("Moreau|Jeanne|12 mars 1941", "MOREAU|jeanne|12 Mars 1941")
                .map(identity -> request(CLAIRE, identity))
                .<Callable<Recorded>>map(wanted -> () -> transaction.execute(_ -> {
                    var recorded = requests.record(wanted);
                    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                    return recorded;
                }))
                .toList();

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(both.invokeAll(sending).stream().map(Future::resultNow).map(Object::getClass))
                    .containsExactlyInAnyOrder(Recorded.Done.class, Recorded.AlreadyOpen.class);
        }
    }

    @Test
    void the_same_person_in_another_account_is_accepted_and_flagged_so_that_nobody_learns_of_the_first() {
        requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        var recorded = requests.record(request(PAUL, "Moreau|Jeanne|12 mars 1941"));

        assertThat(recorded)
                .isInstanceOfSatisfying(
                        Recorded.Done.class,
                        done -> assertThat(done.request().possibleDuplicate()).isTrue());
    }

    @Test
    void a_second_open_request_for_one_subject_is_refused_whoever_asks_and_however_they_are_named() {
        var jeanne = new PersonId(UUID.randomUUID());
        requests.record(request(jeanne, CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        assertThat(requests.record(request(jeanne, PAUL, "Petit|Jeanne|12 mars 1941")))
                .isEqualTo(new Recorded.AlreadyOpen(NOW));
    }

    @Test
    void where_there_are_sorts_of_request_one_of_each_may_be_open_for_one_subject() {
        var jeanne = new PersonId(UUID.randomUUID());
        requests.record(request(jeanne, CLAIRE, "Moreau|Jeanne|12 mars 1941|première", Again.ONE_A_SORT));

        assertThat(requests.record(
                        request(jeanne, CLAIRE, "Moreau|Jeanne|12 mars 1941|déménagement", Again.ONE_A_SORT)))
                .isInstanceOf(Recorded.Done.class);
        assertThat(requests.record(request(jeanne, PAUL, "MOREAU|jeanne|12 mars 1941|premiere", Again.ONE_A_SORT)))
                .isEqualTo(new Recorded.AlreadyOpen(NOW));
    }

    @Test
    void a_form_that_may_be_sent_again_is_neither_refused_nor_flagged() {
        var ines = new PersonId(UUID.randomUUID());
        requests.record(request(ines, CLAIRE, "|Inès|", Again.ALWAYS));

        assertThat(requests.record(request(ines, CLAIRE, "|Inès|", Again.ALWAYS)))
                .isInstanceOfSatisfying(
                        Recorded.Done.class,
                        done -> assertThat(done.request().possibleDuplicate()).isFalse());
    }

    @Test
    void without_an_account_it_is_accepted_and_flagged_too() {
        requests.record(request(null, "Moreau|Jeanne|12 mars 1941"));

        assertThat(requests.record(request(null, "Moreau|Jeanne|12 mars 1941")))
                .isInstanceOfSatisfying(
                        Recorded.Done.class,
                        done -> assertThat(done.request().possibleDuplicate()).isTrue());
    }

    @Test
    void two_parents_may_each_have_a_request_in_one_account() {
        requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        assertThat(requests.record(request(CLAIRE, "Moreau|André|3 mai 1938"))).isInstanceOf(Recorded.Done.class);
    }

    @Test
    void what_was_sent_can_be_read_again_by_us_and_not_in_the_database() {
        var done = (Recorded.Done) requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        assertThat(requests.find(done.request().id().value())
                        .orElseThrow()
                        .content()
                        .subjectName())
                .isEqualTo("Jeanne M.");
        assertThat(jdbc.sql("select encode(sealed, 'escape') from request")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("Jeanne"));
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_sent() {
        requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));

        assertThatThrownBy(
                        () -> jdbc.sql("update request set sealed = 'x'::bytea").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cannot be changed");
    }

    @Test
    void once_its_key_is_wrapped_again_a_request_opens_without_the_old_key_of_the_instance() {
        var done = (Recorded.Done) requests.record(request(CLAIRE, "Moreau|Jeanne|12 mars 1941"));
        var rotated = NewKeyset.line(keyset);

        assertThat(new RequestKeys(jdbc).rewrap(new FileKeyring(Seal.of(rotated))))
                .isEqualTo(1);

        var newest = new FileKeyring(Seal.of(NewKeyset.newestOnly(rotated)));
        assertThat(new Requests(jdbc, newest)
                        .find(done.request().id())
                        .orElseThrow()
                        .content())
                .isEqualTo(done.request().content());
    }

    @Test
    void a_reference_can_be_read_aloud_and_does_not_repeat() {
        var random = new SecureRandom();
        var drawn = new HashSet<ReferenceNumber>();
        for (var i = 0; i < 10_000; i++) {
            drawn.add(ReferenceNumber.draw(random));
        }

        assertThat(drawn)
                .hasSizeGreaterThan(9_999)
                .allMatch(one -> one.toString().matches("[^01258BILOSZ ]{4}\u00A0[^01258BILOSZ ]{4}"));
    }

    private static String reference(Recorded recorded) {
        return ((Recorded.Done) recorded).request().reference().value();
    }

    private NewRequest request(@Nullable AccountId account, String identity) {
        return request(new PersonId(UUID.randomUUID()), account, identity);
    }

    private NewRequest request(PersonId subject, @Nullable AccountId account, String identity) {
        return request(subject, account, identity, Again.ONE_A_PERSON);
    }

    private NewRequest request(PersonId subject, @Nullable AccountId account, String identity, Again again) {
        var draft = UUID.nameUUIDFromBytes((account + identity + events.size()).getBytes(StandardCharsets.UTF_8));
        return new NewRequest(
                draft,
                "apa",
                "2026-11",
                again,
                subject,
                account,
                identity,
                keyring.newKey(draft),
                new SentContent(
                        "Demande d'APA",
                        "Jeanne M.",
                        "Pour un proche",
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
