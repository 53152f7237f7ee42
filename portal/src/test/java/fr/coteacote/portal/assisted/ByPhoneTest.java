package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.development.SmsBox;
import fr.coteacote.development.SmsBox.Sms;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.TryOuts;
import fr.coteacote.portal.identity.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The user on the telephone says yes by codes that they alone receive: to be helped, to open a chapter, to send. */
@AssistedTest
@Import(ByPhoneTest.FormOfTheTest.class)
class ByPhoneTest {

    private static final SmsBox SMS = SmsBox.open(0);
    private static final AtomicInteger NUMBERS = new AtomicInteger(10);
    private static final Pattern CODE = Pattern.compile("code : (\\d{6})");
    private static final Pattern FILE = Pattern.compile("demande : ([A-Z2-9]{4} [A-Z2-9]{4})");
    private static final Pattern STOP = Pattern.compile("/arreter-l-aide/([A-Z2-9]{8})");
    private static final String DESK = "/accueil-mediateur";
    private static final String SECRET = "Zéphyrine Quetzal";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandMovedClock clock;

    private Visitor mediator;
    private String number;
    private String call;
    private Duration passed = Duration.ZERO;

    @DynamicPropertySource
    static void telephones(DynamicPropertyRegistry settings) {
        settings.add("territory.agreement-by-code.legal-note", () -> "règlement d'essai");
        settings.add("portal.notices.sms.gateway", SMS::gateway);
        settings.add("portal.notices.sms.token", SMS::token);
        settings.add("portal.notices.sms.sender", () -> "Essai");
    }

    @BeforeEach
    void ring() {
        mediator = Company.mediator(portal, port);
        number = "+336123456" + NUMBERS.incrementAndGet();
        call = begin(Map.of());
    }

    @AfterEach
    void hang_up() {
        clock.advance(passed.negated());
        SMS.beAway(false);
    }

    /** The mediator writes down who is on the telephone. */
    private String begin(Map<String, String> other) {
        return opened(other).uri().getPath();
    }

    private Page opened(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "demande", "essai",
                "duree", "mois",
                "prenoms", "Jeanne",
                "nom-naissance", "Vermorel",
                "joindre", number));
        fields.putAll(other);
        return send(mediator, "/seance/ouvrir-par-telephone", fields);
    }

    private Page post(String door, Map<String, String> fields) {
        return send(mediator, call + door, fields);
    }

    private Page say(String code) {
        return post("/code", Map.of("code", code));
    }

    /** The code of the newest message that has one, once there are {@code count} of these. */
    private String code(int count) {
        return first(CODE, asking(count).text());
    }

    private Sms asking(int count) {
        return Awaitility.await("code %d".formatted(count))
                .atMost(Duration.ofMinutes(1))
                .until(this::asked, messages -> messages.size() >= count)
                .get(count - 1);
    }

    /** The messages that ask for a yes. */
    private List<Sms> asked() {
        return SMS.messagesTo(number).stream()
                .filter(message -> message.text().contains("Lisez-lui"))
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private UUID agreed() {
        post("/accord", Map.of());
        return Records.draft(say(code(1)));
    }

    private List<String> mandates() {
        return jdbc.sql("select consent from mandate where session is null and post is not null and draft in"
                        + " (select draft from assisted_session where id = ?)")
                .param(UUID.fromString(call.substring("/seance/".length(), "/seance/".length() + 36)))
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Test
    void the_agreement_is_read_aloud_and_the_message_says_who_for_what_and_how_to_stop() {
        assertThat(mediator.open(call).body())
                .contains("Lisez l’accord à la personne", "Hugo MARCHAL", "Demande d’essai", "au numéro qui finit par");

        post("/accord", Map.of());

        assertThat(asking(1).text())
                .contains("Hugo MARCHAL", "Demande d'essai", "pendant un mois", "10 minutes", "/arreter-l-aide/")
                .contains("04 65 71 20 30")
                .doesNotContain("Vermorel", "Jeanne");
    }

    @Test
    void the_code_that_is_read_aloud_begins_the_help_and_is_on_record() {
        var draft = agreed();

        assertThat(mandates()).containsExactly("CODE_BY_SMS");
        assertThat(records.acts(draft))
                .contains("MANDATE_GIVEN by SELF", "SESSION_BEGUN by SELF", "CODE_SPOKEN by SELF")
                .endsWith("ANSWERED nom-naissance by STAND_IN", "ANSWERED prenoms by STAND_IN");
        assertThat(records.waitingAuthor(draft, "prenoms").orElseThrow()).startsWith("professional:");
        assertThat(mediator.open("/demande/" + draft).body()).contains("est au téléphone");
    }

    @Test
    void another_code_begins_nothing() {
        post("/accord", Map.of());
        var wrong = say(another(code(1)));

        assertThat(wrong.body()).contains("Ce ne sont pas les chiffres");
        assertThat(mandates()).isEmpty();
    }

    @Test
    void after_five_tries_the_right_code_is_of_no_use() {
        post("/accord", Map.of());
        var code = code(1);
        for (var tries = 0; tries < 5; tries++) {
            say(another(code));
        }

        assertThat(say(code).body()).contains("Ce code ne sert plus");
        assertThat(mandates()).isEmpty();
    }

    @Test
    void after_ten_minutes_the_code_is_of_no_use() {
        post("/accord", Map.of());
        var code = code(1);
        passed = Duration.ofMinutes(10);
        clock.advance(passed);

        say(code);

        assertThat(mandates()).isEmpty();
    }

    @Test
    void a_newer_code_takes_the_place_of_an_older_one() {
        post("/accord", Map.of());
        var first = code(1);
        post("/accord", Map.of());
        var second = code(2);
        if (!first.equals(second)) {
            say(first);
            assertThat(mandates()).isEmpty();
        }

        say(second);

        assertThat(mandates()).hasSize(1);
    }

    @Test
    void a_code_is_of_no_use_in_another_call() {
        post("/accord", Map.of());
        var code = code(1);
        call = begin(Map.of());

        say(code);
        post("/accord", Map.of());
        if (!code(2).equals(code)) {
            say(code);
        }

        assertThat(mandates()).isEmpty();
    }

    @Test
    void a_code_serves_once() {
        post("/accord", Map.of());
        var code = code(1);
        var draft = Records.draft(say(code));
        hangUp();

        say(code);

        assertThat(jdbc.sql("select count(*) from mandate where draft = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_call_that_is_ended_is_over_at_once_and_at_the_desk_too() {
        var draft = agreed();
        assertThat(mediator.open(DESK).body()).contains("Un appel est ouvert", "Terminer l’appel");

        hangUp();

        assertThat(jdbc.sql("select concat_ws(' by ', state, ended_by) from assisted_session where draft = ?")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo("ENDED by MEDIATOR");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(mediator.open(DESK).body())
                .contains("Au téléphone", "Terminée à")
                .doesNotContain("Un appel est ouvert");
    }

    private void hangUp() {
        send(mediator, call.replaceFirst("/telephone$", "/terminer"), Map.of());
    }

    @Test
    void who_has_no_part_in_the_call_sees_and_does_nothing() {
        post("/accord", Map.of());
        var stranger = new Visitor(port);
        send(stranger, "/envoi/commencer/essai", Map.of("pour", "soi"));

        assertThat(stranger.open(call).status()).isEqualTo(404);
        send(stranger, call + "/code", Map.of("code", code(1)));
        assertThat(mandates()).isEmpty();
    }

    @Test
    void what_is_private_is_neither_seen_nor_written_before_a_code_opens_the_chapter() {
        var draft = agreed();
        answer(draft, "compte", SECRET);
        assertThat(mediator.open("/demande/%s/compte".formatted(draft)).body())
                .contains("Cette question est privée")
                .doesNotContain(SECRET);
        assertThat(records.waitingAuthor(draft, "compte")).isEmpty();

        post("/chapitre", Map.of("chapitre", "argent"));
        assertThat(asking(2).text()).contains("L'argent").doesNotContain(SECRET);
        say(code(2));
        answer(draft, "compte", SECRET);

        assertThat(records.waitingAuthor(draft, "compte").orElseThrow()).startsWith("professional:");
        assertThat(records.acts(draft))
                .containsSubsequence("CODE_ASKED by STAND_IN", "CODE_SPOKEN by SELF", "OPENED_TO_HELP argent by SELF");
    }

    private void answer(UUID draft, String question, String text) {
        send(mediator, "/envoi/%s/%s".formatted(draft, question), Map.of(question, text));
    }

    @Test
    void the_mediator_opens_no_chapter_and_sends_nothing_without_a_code() {
        var draft = agreed();

        send(mediator, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "argent", "ouvrir", "oui"));
        send(mediator, "/envoi/%s/envoyer".formatted(draft), Map.of());
        post("/envoi", Map.of());

        assertThat(mediator.open("/demande/%s/compte".formatted(draft)).body()).contains("Cette question est privée");
        assertThat(asked()).hasSize(1);
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    private UUID complete() {
        var draft = agreed();
        post("/chapitre", Map.of("chapitre", "argent"));
        say(code(2));
        answer(draft, "compte", SECRET);
        return draft;
    }

    private String state(UUID draft) {
        return jdbc.sql("select state from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
    }

    @Test
    void a_code_sends_the_request_and_confirms_what_the_mediator_wrote() {
        var draft = complete();

        post("/envoi", Map.of());
        assertThat(asking(3).text()).contains("Demande d'essai").doesNotContain(SECRET, "Vermorel");
        say(code(3));

        assertThat(state(draft)).isEqualTo("SENT");
        assertThat(records.acts(draft))
                .contains("CONFIRMED compte by SELF", "CONFIRMED prenoms by SELF")
                .endsWith("SENT by SELF");
    }

    @Test
    void what_was_changed_after_the_code_was_asked_for_is_not_sent() {
        var draft = complete();
        post("/envoi", Map.of());
        var code = code(3);
        answer(draft, "mot", "Autre chose");

        assertThat(say(code).body()).contains("La demande n’est pas partie");
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void a_chapter_that_was_opened_sends_nothing_and_a_code_to_open_is_not_one_to_send() {
        var draft = complete();
        post("/chapitre", Map.of("chapitre", "argent"));

        say(code(3));

        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void the_code_of_the_message_stops_the_help_at_once_and_without_account() {
        var draft = agreed();
        var stop = first(STOP, asking(1).text());
        var person = new Visitor(port);

        assertThat(person.open("/arreter-l-aide/" + stop).body()).doesNotContain("Hugo", draft.toString());
        assertThat(send(person, "/arreter-l-aide/envoi", Map.of("code", stop)).body())
                .contains("Hugo MARCHAL vous aide", "Jusqu’au")
                .doesNotContain("Vermorel", "Jeanne", draft.toString());
        assertThat(send(person, "/arreter-l-aide/oui", Map.of()).body()).contains("L’aide est arrêtée");

        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(send(person, "/arreter-l-aide/envoi", Map.of("code", stop)).body())
                .contains("n’arrête rien");
    }

    @Test
    void who_agreed_comes_back_alone_by_the_code_of_the_file_and_their_number() throws InterruptedException {
        var draft = agreed();
        var file = Awaitility.await("the way back")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> SMS.messagesTo(number).stream()
                                .map(Sms::text)
                                .filter(text -> text.contains("/reprendre"))
                                .findFirst()
                                .orElse(""),
                        text -> !text.isEmpty());
        var person = new Visitor(port);
        var code = first(FILE, file);

        send(person, "/reprendre/envoi", Map.of("dossier", code, "adresse", number.replace("+33", "0")));
        var oneTime = portal.getBean(TryOuts.class).received(number, Duration.ofMinutes(1));
        send(person, "/reprendre/ouverture", Map.of("dossier", code, "code", oneTime));

        assertThat(person.open("/demande/%s/aide".formatted(draft)).body())
                .contains("Hugo MARCHAL", "par un code reçu par SMS", "Arrêter l’aide");
    }

    @Test
    void a_gateway_that_is_away_loses_no_code() {
        SMS.beAway(true);
        post("/accord", Map.of());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(*) from event_publication where status = 'FAILED'")
                        .query(Long.class)
                        .single()
                        .equals(1L));
        SMS.beAway(false);
        passed = Duration.ofMinutes(5);
        clock.advance(passed);

        portal.getBean(org.springframework.modulith.events.IncompleteEventPublications.class)
                .resubmitIncompletePublications(_ -> true);

        say(code(1));
        assertThat(mandates()).hasSize(1);
    }

    @Test
    void one_person_is_sent_fifteen_codes_a_day_at_most() {
        for (var i = 0; i < 16; i++) {
            post("/accord", Map.of());
        }

        asking(15);
        assertThat(post("/accord", Map.of()).body()).contains("Aucun message n’est parti");
        assertThat(asked()).hasSize(15);
    }

    @Test
    void what_is_not_understood_is_shown_again_with_how_to_mend_it() {
        assertThat(opened(Map.of("joindre", "12", "prenoms", "", "duree", "toujours"))
                        .body())
                .contains("Il en faut 10", "Écrivez votre réponse", "Choisissez une durée", "Vermorel");
    }

    @Test
    void neither_number_nor_code_is_in_the_database_in_clear() {
        post("/accord", Map.of());
        var code = code(1);

        var kept = jdbc.sql(
                        "select concat(l::text, c::text) from telephone_line l join telephone_code c using (session)")
                .query((row, index) -> row.getString(1))
                .list()
                .toString();
        var published = jdbc.sql("select string_agg(serialized_event, ' ') from event_publication")
                .query(String.class)
                .single();

        assertThat(kept + published)
                .doesNotContain(number, number.substring(4), "Vermorel")
                .doesNotContain(" " + code);
    }

    /** A form of four questions, one of them private. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FormOfTheTest {

        @Bean
        @Primary
        Catalogue ofTheTest() {
            try {
                var text = new ClassPathResource("telephone/form.yaml").getContentAsString(StandardCharsets.UTF_8);
                return Catalogue.load(List.of(new Source("forms/essai/form.yaml", text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
