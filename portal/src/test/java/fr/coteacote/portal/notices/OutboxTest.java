package fr.coteacote.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.notices.FickleMailServer.Mood;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.requests.NewRequest;
import fr.coteacote.portal.requests.RequestService;
import fr.coteacote.portal.requests.SentContent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.events.config.StalenessProperties;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** What was promised with a commit arrives, however the mail server behaves. */
@FillingTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    private static final Duration A_WHILE = Duration.ofMinutes(11);

    @Autowired
    private RequestService requests;

    @Autowired
    private Retries retries;

    @Autowired
    private EventPublicationRegistry registry;

    @Autowired
    private StalenessProperties staleness;

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private FileKeyring keyring;

    @Autowired
    private JdbcClient jdbc;

    private final FickleMailServer server = FickleMailServer.open();
    private final String address = UUID.randomUUID() + "@example.org";
    private int portBefore;

    @BeforeEach
    void plug_in() {
        jdbc.sql("delete from event_publication").update(); // other tests of the same portal promise messages too
        portBefore = mail.getPort();
        mail.setPort(server.port());
    }

    @AfterEach
    void unplug() {
        mail.setPort(portBefore);
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAY", "BUSY", "REFUSING"})
    void a_message_that_a_mail_server_did_not_take_is_brought_again_and_arrives_once(Mood mood) {
        server.become(mood);
        send();
        awaitStatus("FAILED");
        assertThat(server.acceptedFor(address)).isEmpty();

        tryAgainLater();
        awaitStatus("FAILED");
        server.become(Mood.SOUND);
        tryAgainLater();

        awaitStatus("COMPLETED");
        tryAgainLater();
        assertThat(server.acceptedFor(address)).hasSize(1);
    }

    @Test
    void a_message_of_which_nobody_knows_whether_it_was_taken_comes_again_under_the_same_number() {
        server.become(Mood.SILENT_ONCE_ACCEPTED);
        send();
        awaitStatus("FAILED");

        server.become(Mood.SOUND);
        tryAgainLater();
        awaitStatus("COMPLETED");

        var numbers = server.acceptedFor(address).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Message-ID: "))
                .toList();
        assertThat(numbers).hasSize(2).containsOnly(numbers.getFirst());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESSING", "RESUBMITTED"})
    void a_message_that_a_node_was_about_to_bring_when_it_died_is_brought_by_another(Left left) {
        server.become(Mood.BUSY);
        send();
        awaitStatus("FAILED");
        server.become(Mood.SOUND);
        jdbc.sql("update event_publication set status = ?").param(left.name()).update();

        tryAgainLater();

        awaitStatus("COMPLETED");
        assertThat(server.acceptedFor(address)).hasSize(1);
    }

    @Test
    void a_month_later_nothing_says_any_more_that_a_message_went() {
        send();
        awaitStatus("COMPLETED");
        retries.forget();
        assertThat(promised()).isOne();

        jdbc.sql("update event_publication set completion_date = completion_date - interval '31 days'")
                .update();
        retries.forget();

        assertThat(promised()).isZero();
    }

    private long promised() {
        return jdbc.sql("select count(*) from event_publication")
                .query(Long.class)
                .single();
    }

    @Test
    void after_five_days_nobody_is_bothered_any_more_and_the_operator_is_told_once_a_day(CapturedOutput log) {
        server.become(Mood.REFUSING);
        send();
        awaitStatus("FAILED");
        SomebodyThere.wait(Duration.ofDays(5));
        var before = server.tries();

        tryAgainLater();

        retries.tellWhatWasGivenUp();

        assertThat(server.tries()).isEqualTo(before);
        assertThat(log).containsOnlyOnce("1 message(s) could not be sent within 5 days");
    }

    @Test
    void an_address_that_a_mail_server_repeats_in_its_refusal_does_not_get_into_the_log(CapturedOutput log) {
        server.become(Mood.REFUSING);
        send();
        awaitStatus("FAILED");

        Awaitility.await().until(() -> log.getOut().contains(LetterNotSent.class.getSimpleName()));
        assertThat(log.getAll()).doesNotContain(address);
    }

    /** In what a publication may be left by a node that dies. */
    enum Left {
        PROCESSING,
        RESUBMITTED
    }

    private void send() {
        var draft = UUID.randomUUID();
        requests.record(new NewRequest(
                draft,
                "apa",
                "2026-11",
                NewRequest.Again.ONE_A_PERSON,
                new PersonId(UUID.randomUUID()),
                null,
                address,
                keyring.newKey(draft),
                new SentContent(
                        "Demande",
                        "Jeanne M.",
                        "Elle-même",
                        List.of(),
                        address,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }

    private void tryAgainLater() {
        SomebodyThere.wait(A_WHILE);
        registry.markStalePublicationsFailed(staleness); // as it does by itself every minute
        retries.tryAgain();
    }

    private void awaitStatus(String status) {
        Awaitility.await("the message is " + status)
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select status from event_publication")
                        .query(String.class)
                        .list()
                        .equals(List.of(status)));
    }
}
