package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.TryOuts;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The user on the telephone says yes by codes that they alone receive: to be helped, to open a chapter, to send. */
@PhoneTest
class ByPhoneTest {

    private static final Pattern FILE = Pattern.compile("demande : ([A-Z2-9]{4} [A-Z2-9]{4})");
    private static final String DESK = "/accueil-mediateur";
    private static final String SECRET = "Zéphyrine Quetzal";

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    private Visitor mediator;
    private PhoneCall call;

    @BeforeEach
    void ring() {
        mediator = scene.mediator();
        call = PhoneCall.by(mediator);
    }

    @AfterEach
    void hang_up() {
        PhoneCall.SMS.beAway(false);
    }

    private static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private List<String> mandates() {
        return jdbc.sql("select consent from mandate where session is null and post is not null and draft in"
                        + " (select draft from assisted_session where id = ?)")
                .param(call.session())
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Test
    void the_agreement_is_read_aloud_and_the_message_says_who_for_what_and_how_to_stop() {
        assertThat(mediator.open(call.address()).body())
                .contains("Lisez l’accord à la personne", "Hugo MARCHAL", "Demande d’essai", "au numéro qui finit par");

        call.post("/accord", Map.of());

        assertThat(call.asking(1))
                .contains("Hugo MARCHAL", "Demande d'essai", "pendant un mois", "10 minutes", "/arreter-l-aide/")
                .contains("04 65 71 20 30")
                .doesNotContain("Vermorel", "Jeanne");
    }

    @Test
    void the_code_that_is_read_aloud_begins_the_help_and_is_on_record() {
        var draft = call.agreed();

        assertThat(mandates()).containsExactly("CODE_BY_SMS");
        assertThat(records.acts(draft))
                .contains("MANDATE_GIVEN by SELF", "SESSION_BEGUN by SELF", "CODE_SPOKEN by SELF")
                .endsWith("ANSWERED nom-naissance by STAND_IN", "ANSWERED prenoms by STAND_IN");
        assertThat(records.waitingAuthor(draft, "prenoms").orElseThrow()).startsWith("professional:");
        assertThat(mediator.open("/demande/" + draft).body()).contains("est au téléphone");
    }

    @Test
    void another_code_begins_nothing() {
        call.post("/accord", Map.of());
        var wrong = call.say(another(call.code(1)));

        assertThat(wrong.body()).contains("Ce ne sont pas les chiffres");
        assertThat(mandates()).isEmpty();
    }

    @Test
    void after_five_tries_the_right_code_is_of_no_use() {
        call.post("/accord", Map.of());
        var code = call.code(1);
        for (var tries = 0; tries < 5; tries++) {
            call.say(another(code));
        }

        assertThat(call.say(code).body()).contains("Ce code ne sert plus");
        assertThat(mandates()).isEmpty();
    }

    @Test
    void after_ten_minutes_the_code_is_of_no_use() {
        call.post("/accord", Map.of());
        var code = call.code(1);
        scene.advance(Duration.ofMinutes(10));

        call.say(code);

        assertThat(mandates()).isEmpty();
    }

    @Test
    void a_newer_code_takes_the_place_of_an_older_one() {
        call.post("/accord", Map.of());
        var first = call.code(1);
        call.post("/accord", Map.of());
        var second = call.code(2);
        if (!first.equals(second)) {
            call.say(first);
            assertThat(mandates()).isEmpty();
        }

        call.say(second);

        assertThat(mandates()).hasSize(1);
    }

    @Test
    void a_code_is_of_no_use_in_another_call() {
        call.post("/accord", Map.of());
        var code = call.code(1);
        call = call.again();

        call.say(code);
        call.post("/accord", Map.of());
        if (!call.code(2).equals(code)) {
            call.say(code);
        }

        assertThat(mandates()).isEmpty();
    }

    @Test
    void a_code_serves_once() {
        call.post("/accord", Map.of());
        var code = call.code(1);
        var draft = Records.draft(call.say(code));
        call.hangUp();

        call.say(code);

        assertThat(jdbc.sql("select count(*) from mandate where draft = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_call_that_is_ended_is_over_at_once_and_at_the_desk_too() {
        var draft = call.agreed();
        assertThat(mediator.open(DESK).body()).contains("Un appel est ouvert", "Terminer l’appel");

        call.hangUp();

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

    @Test
    void who_has_no_part_in_the_call_sees_and_does_nothing() {
        call.post("/accord", Map.of());
        var stranger = scene.somebody();
        send(stranger, "/envoi/commencer/essai", Map.of("pour", "soi"));

        assertThat(stranger.open(call.address()).status()).isEqualTo(404);
        send(stranger, call.address() + "/code", Map.of("code", call.code(1)));
        assertThat(mandates()).isEmpty();
    }

    @Test
    void what_is_private_is_neither_seen_nor_written_before_a_code_opens_the_chapter() {
        var draft = call.agreed();
        answer(draft, "compte", SECRET);
        assertThat(mediator.open("/demande/%s/compte".formatted(draft)).body())
                .contains("Cette question est privée")
                .doesNotContain(SECRET);
        assertThat(records.waitingAuthor(draft, "compte")).isEmpty();

        call.post("/chapitre", Map.of("chapitre", "argent"));
        assertThat(call.asking(2)).contains("L'argent").doesNotContain(SECRET);
        call.say(call.code(2));
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
        var draft = call.agreed();

        send(mediator, "/envoi/%s/ouvrir".formatted(draft), Map.of("chapitre", "argent", "ouvrir", "oui"));
        send(mediator, "/envoi/%s/envoyer".formatted(draft), Map.of());
        call.post("/envoi", Map.of());

        assertThat(mediator.open("/demande/%s/compte".formatted(draft)).body()).contains("Cette question est privée");
        assertThat(call.asked()).hasSize(1);
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    private UUID complete() {
        var draft = call.agreed();
        call.post("/chapitre", Map.of("chapitre", "argent"));
        call.say(call.code(2));
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

        call.post("/envoi", Map.of());
        assertThat(call.asking(3)).contains("Demande d'essai").doesNotContain(SECRET, "Vermorel");
        call.say(call.code(3));

        assertThat(state(draft)).isEqualTo("SENT");
        assertThat(records.acts(draft))
                .contains("CONFIRMED compte by SELF", "CONFIRMED prenoms by SELF")
                .endsWith("SENT by SELF");
    }

    @Test
    void what_was_changed_after_the_code_was_asked_for_is_not_sent() {
        var draft = complete();
        call.post("/envoi", Map.of());
        var code = call.code(3);
        answer(draft, "mot", "Autre chose");

        assertThat(call.say(code).body()).contains("La demande n’est pas partie");
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void a_chapter_that_was_opened_sends_nothing_and_a_code_to_open_is_not_one_to_send() {
        var draft = complete();
        call.post("/chapitre", Map.of("chapitre", "argent"));

        call.say(call.code(3));

        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void the_code_of_the_message_stops_the_help_at_once_and_without_account() {
        var draft = call.agreed();
        var stop = PhoneCall.first(PhoneCall.STOP, call.asking(1));
        var person = scene.somebody();

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
        var draft = call.agreed();

        assertThat(back().open("/demande/%s/aide".formatted(draft)).body())
                .contains("Hugo MARCHAL", "par un code reçu par SMS", "Arrêter l’aide");
    }

    @Test
    void who_prolongs_the_help_alone_stops_it_by_the_code_of_the_message_all_the_same() throws InterruptedException {
        var draft = call.agreed();
        var stop = PhoneCall.first(PhoneCall.STOP, call.asking(1));
        call.hangUp();
        var before = running(draft);

        send(back(), "/envoi/%s/accord".formatted(draft), Map.of("accord", before.getFirst(), "duree", "an"));

        assertThat(running(draft)).hasSize(1).doesNotContainAnyElementsOf(before);
        var person = scene.somebody();
        assertThat(send(person, "/arreter-l-aide/envoi", Map.of("code", stop)).body())
                .contains("Hugo MARCHAL vous aide");
        assertThat(send(person, "/arreter-l-aide/oui", Map.of()).body()).contains("L’aide est arrêtée");
        assertThat(running(draft)).isEmpty();
    }

    /** What lets mediators help with a draft now. */
    private List<String> running(UUID draft) {
        return jdbc.sql("select id::text from mandate where draft = ? and post is not null and ended_at is null")
                .param(draft)
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Test
    void what_they_hide_then_no_code_opens() throws InterruptedException {
        var draft = call.agreed();

        send(back(), "/envoi/%s/cacher".formatted(draft), Map.of("question", "mot", "page", "mot", "cacher", "oui"));

        assertThat(mediator.open("/demande/%s/mot".formatted(draft)).body())
                .contains("La personne a caché sa réponse", "Elle seule peut la montrer")
                .doesNotContain("Pour la remplir au téléphone");
    }

    /** The person on the telephone, alone with their request, by the code that their message brought. */
    private Visitor back() throws InterruptedException {
        var file = Awaitility.await("the way back")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> call.messages().stream()
                                .filter(text -> text.contains("/reprendre"))
                                .findFirst()
                                .orElse(""),
                        text -> !text.isEmpty());
        var person = scene.somebody();
        var code = PhoneCall.first(FILE, file);
        send(person, "/reprendre/envoi", Map.of("dossier", code, "adresse", call.number.replace("+33", "0")));
        var oneTime = portal.getBean(TryOuts.class).received(call.number, Duration.ofMinutes(1));
        send(person, "/reprendre/ouverture", Map.of("dossier", code, "code", oneTime));
        return person;
    }

    @Test
    void a_gateway_that_is_away_loses_no_code() {
        PhoneCall.SMS.beAway(true);
        call.post("/accord", Map.of());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(*) from event_publication where status = 'FAILED'")
                        .query(Long.class)
                        .single()
                        .equals(1L));
        PhoneCall.SMS.beAway(false);
        scene.advance(Duration.ofMinutes(5));

        portal.getBean(org.springframework.modulith.events.IncompleteEventPublications.class)
                .resubmitIncompletePublications(_ -> true);

        call.say(call.code(1));
        assertThat(mandates()).hasSize(1);
    }

    @Test
    void one_person_is_sent_fifteen_codes_a_day_at_most() {
        for (var i = 0; i < 16; i++) {
            call.post("/accord", Map.of());
        }

        call.asking(15);
        assertThat(call.post("/accord", Map.of()).body()).contains("Aucun message n’est parti");
        assertThat(call.asked()).hasSize(15);
    }

    @Test
    void what_is_not_understood_is_shown_again_with_how_to_mend_it() {
        assertThat(call.begin(Map.of("joindre", "12", "prenoms", "", "duree", "toujours"))
                        .body())
                .contains("Il en faut 10", "Écrivez votre réponse", "Choisissez une durée", "Vermorel");
    }

    @Test
    void neither_number_nor_code_is_in_the_database_in_clear() {
        call.post("/accord", Map.of());
        var code = call.code(1);

        var kept = jdbc.sql(
                        "select concat(l::text, c::text) from telephone_line l join telephone_code c using (session)")
                .query((row, index) -> row.getString(1))
                .list()
                .toString();
        var published = jdbc.sql("select string_agg(serialized_event, ' ') from event_publication")
                .query(String.class)
                .single();

        assertThat(kept + published)
                .doesNotContain(call.number, call.number.substring(4), "Vermorel")
                .doesNotContain(" " + code);
    }
}
