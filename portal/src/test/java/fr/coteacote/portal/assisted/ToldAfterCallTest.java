package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.Mailbox;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Who gave only a telephone number takes along what came of the call: no page, but a message that names nothing. */
@PhoneTest
class ToldAfterCallTest {

    private static final String OVER = "L'appel est terminé";
    private static final String SENT = "Votre envoi est bien arrivé";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IncompleteEventPublications incomplete;

    @Autowired
    JavaMailSenderImpl mail;

    private Visitor mediator;
    private PhoneCall call;
    private UUID draft;

    @BeforeEach
    void somebody_is_helped_for_a_month() {
        mediator = scene.mediator();
        call = PhoneCall.by(mediator);
        draft = call.agreed();
    }

    @AfterEach
    void the_gateway_is_there_again() {
        PhoneCall.SMS.beAway(false);
    }

    private List<String> told() {
        return call.messages().stream()
                .filter(text -> text.contains(OVER) || text.contains(SENT))
                .toList();
    }

    /** The one message that says what came of the call. */
    private String outcome() {
        var all = Awaitility.await("what came of the call")
                .atMost(PATIENCE)
                .until(this::told, messages -> !messages.isEmpty());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** Wait until the portal has done what it promised with the end of the call, or failed to. */
    private void isWorkedOff(String status) {
        Awaitility.await("the end of the call")
                .atMost(PATIENCE)
                .until(() -> jdbc.sql("""
                                select count(*) from event_publication
                                where event_type like '%.HelpEnded' and serialized_event like ? and status = ?
                                """)
                        .params("%" + draft + "%", status)
                        .query(Long.class)
                        .single()
                        .equals(1L));
    }

    private void answersAll() {
        call.post("/chapitre", Map.of("chapitre", "argent"));
        call.say(call.code(2));
        send(mediator, "/envoi/%s/compte".formatted(draft), Map.of("compte", "Zéphyrine"));
    }

    private void hasNoPaper() {
        send(mediator, "/envoi/%s/documents/papier/decision".formatted(draft), Map.of("decision", "NOT_HAVING"));
    }

    private void sends() {
        call.post("/envoi", Map.of());
        call.say(call.code(3));
    }

    private void stopsTheHelp() {
        var person = scene.somebody();
        send(person, "/arreter-l-aide/envoi", Map.of("code", PhoneCall.first(PhoneCall.STOP, call.asking(1))));
        assertThat(send(person, "/arreter-l-aide/oui", Map.of()).body()).contains("L’aide est arrêtée");
    }

    @Test
    void when_the_call_is_over_it_says_that_something_is_missing_when_an_answer_comes_and_whom_to_call() {
        call.hangUp();

        assertThat(outcome())
                .contains("Rien n'est envoyé pour le moment", "Il manque encore quelque chose")
                .contains("3 jours au plus après l'envoi")
                .contains("04 65 71 20 30", "Si nous vous appelons : 01 99 00 00 40")
                .doesNotContain("Vermorel", "Jeanne", "Demande d'essai", "compte", "Papier", draft.toString());
    }

    @Test
    void it_says_too_that_nothing_is_missing() {
        answersAll();
        hasNoPaper();
        call.hangUp();

        assertThat(outcome()).contains("Rien n'est envoyé", "Il ne manque rien. Pour envoyer");
    }

    @Test
    void a_paper_that_was_not_sent_is_missing_when_all_is_answered() {
        answersAll();
        call.hangUp();

        assertThat(outcome()).contains("Il manque encore quelque chose").doesNotContain("Papier");
    }

    @Test
    void who_sends_by_a_code_receives_the_number_of_their_request_and_the_day_of_the_answer_and_nothing_twice() {
        answersAll();
        hasNoPaper();
        sends();

        var number = jdbc.sql("select reference from request where draft = ?")
                .param(draft)
                .query(String.class)
                .single();
        assertThat(outcome().replaceAll("[\\s\u00A0]", ""))
                .contains("Sonnuméro:" + number)
                .contains("Ilnemanquerien")
                .containsPattern("Premièreréponse:auplustardle\\d+(er)?\\p{L}+\\d{4}");
        assertThat(outcome()).doesNotContain("Vermorel", "Jeanne", "Demande d'essai", "Zéphyrine");

        call.hangUp();
        isWorkedOff("COMPLETED");
        assertThat(told()).hasSize(1);
    }

    @Test
    void who_agreed_to_this_call_only_is_told_all_the_same() {
        call = PhoneCall.by(mediator, "seance");
        draft = call.agreed();

        call.hangUp();

        assertThat(outcome()).contains(OVER);
    }

    @Test
    void a_call_that_nobody_ended_tells_it_when_it_closes_by_itself() {
        scene.pass(Duration.ofMinutes(31));

        assertThat(outcome()).contains(OVER);
    }

    @Test
    void who_stops_the_help_is_told_nothing_more() {
        stopsTheHelp();

        isWorkedOff("COMPLETED");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_message_that_comes_late_does_not_come_after_the_help_was_stopped() {
        Awaitility.await("the way back")
                .atMost(PATIENCE)
                .until(() -> call.messages().stream().anyMatch(text -> text.contains("/reprendre")));
        PhoneCall.SMS.beAway(true);
        call.hangUp();
        isWorkedOff("FAILED");
        stopsTheHelp();
        PhoneCall.SMS.beAway(false);
        scene.advance(Duration.ofMinutes(5));

        incomplete.resubmitIncompletePublications(_ -> true);

        isWorkedOff("COMPLETED");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"death_told_at = now()", "discreet = true"})
    void who_has_died_or_wants_no_trace_is_told_nothing(String because) {
        jdbc.sql("update draft set %s where id = ?".formatted(because))
                .param(draft)
                .update();

        call.hangUp();

        isWorkedOff("COMPLETED");
        assertThat(told()).isEmpty();
    }

    @Test
    void where_the_number_is_forgotten_nothing_is_told() {
        jdbc.sql("update telephone_line set reach = null where session = ?")
                .param(call.session())
                .update();

        call.hangUp();

        isWorkedOff("COMPLETED");
        assertThat(told()).isEmpty();
    }

    @Test
    void the_agreement_that_is_read_aloud_says_that_a_message_comes_after_the_call() {
        assertThat(mediator.open(PhoneCall.by(mediator, "seance").address()).body())
                .contains("Après l’appel, un message vous dit si la demande est envoyée");
    }

    @Test
    void who_agreed_by_e_mail_and_answered_no_address_receives_the_number_of_their_request_there() {
        var port = mail.getPort();
        try (var mailbox = Mailbox.open(0, 0)) {
            mail.setPort(mailbox.smtpPort());
            var address = "jeanne-%s@example.org".formatted(draft);
            var page = call.begin(Map.of("joindre", address)).uri().getPath();
            send(mediator, page + "/accord", Map.of());
            draft = Records.draft(say(page, code(mailbox, address, 1)));
            send(mediator, page + "/chapitre", Map.of("chapitre", "argent"));
            say(page, code(mailbox, address, 2));
            send(mediator, "/envoi/%s/compte".formatted(draft), Map.of("compte", "Zéphyrine"));

            send(mediator, page + "/envoi", Map.of());
            say(page, code(mailbox, address, 3));

            Awaitility.await("the number of the request")
                    .atMost(PATIENCE)
                    .until(() -> mailbox.messagesTo(address).stream()
                                    .map(Mailbox.Message::text)
                                    .filter(text -> text.contains(SENT) || text.contains("/reprendre"))
                                    .count()
                            == 2);
        } finally {
            mail.setPort(port);
        }
    }

    private Page say(String page, String code) {
        return send(mediator, page + "/code", Map.of("code", code));
    }

    /** The newest of {@code count} codes that came by e-mail. */
    private static String code(Mailbox mailbox, String address, int count) {
        var asked = Awaitility.await("code %d".formatted(count))
                .atMost(PATIENCE)
                .until(
                        () -> mailbox.messagesTo(address).stream()
                                .map(Mailbox.Message::text)
                                .filter(text -> text.contains("Lisez-lui"))
                                .toList(),
                        letters -> letters.size() >= count);
        return PhoneCall.first(Pattern.compile("code : (\\d{6})"), asked.get(count - 1));
    }
}
