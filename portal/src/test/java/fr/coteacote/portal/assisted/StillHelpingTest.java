package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.Mailbox;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Claire fills in for her mother, as a relative or as named by a judge; half a year passes, and she goes on or does not. */
@AssistedTest
@Import(ProtectedByPhoneTest.ProtectedForm.class)
class StillHelpingTest {

    private static final Mailbox MAILBOX = Mailbox.open(0, 0);
    private static final Duration A_WEEK_BEFORE = Duration.ofDays(175);
    private static final Duration AFTER_THE_END = Duration.ofDays(190);
    private static final String ASKS = "Aidez-vous toujours ?";
    private static final String OVER = "Votre aide est terminée";
    private static final String BUTTON = "Je l’aide toujours";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl mail;

    private Visitor claire;
    private UUID draft;

    @BeforeEach
    void claire_begins() {
        mail.setPort(MAILBOX.smtpPort());
        claire = signedIn("claire");
        draft = begins(claire, "proche");
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    private Visitor signedIn(String persona) {
        var visitor = scene.somebody();
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID begins(Visitor by, String as) {
        return Records.draft(send(by, "/envoi/commencer/essai", Map.of("pour", as)));
    }

    /** Time goes by, and Claire comes back: no log-in lasts as long. */
    private void comesBackAfter(Duration time) {
        scene.advance(time);
        scene.run("MandateEnds.announce");
        scene.run("MandateEnds.endOverdue");
        claire = signedIn("claire");
    }

    private String door(String below) {
        return "/envoi/%s/%s".formatted(draft, below);
    }

    private Page opens() {
        return claire.open("/demande/" + draft);
    }

    private Page declaresAgain() {
        return send(claire, door("toujours"), Map.of());
    }

    private static String plain(Page page) {
        return page.body().replaceAll("<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private String space() {
        return plain(claire.open("/mes-demandes"));
    }

    /** Whether "Mes demandes" asks about this request: those of other tests are there too. */
    private boolean isAsked() {
        return claire.open("/mes-demandes").body().contains(door("toujours"));
    }

    /** Somebody is invited by Claire, and says yes. */
    private Visitor joins(String persona, String role) {
        return accepts(persona, invites(role));
    }

    private Visitor accepts(String persona, String code) {
        var visitor = signedIn(persona);
        var offer = send(visitor, "/aider-un-proche/envoi", Map.of("code", code));
        send(visitor, offer.uri().getPath() + "/accord", Map.of());
        return visitor;
    }

    private String invites(String role) {
        return Company.code(send(claire, door("proches/inviter"), Map.of("role", role)));
    }

    private long declared() {
        return jdbc.sql("select count(*) from mandate where draft = ? and post is null and invitation is null")
                .param(draft)
                .query(Long.class)
                .single();
    }

    @Test
    void before_they_begin_a_relative_and_a_representative_read_when_it_ends_and_that_they_can_go_on() {
        assertThat(plain(scene.somebody().open("/pour-qui/essai")))
                .contains("Si vous remplissez pour un proche", "L’aide s’arrête toute seule dans 6 mois")
                .contains("vous demandera si vous aidez toujours cette personne")
                .contains("Si vous êtes représentant légal", "Cela s’arrête tout seul dans 6 mois")
                .contains("vous demandera si vous représentez toujours cette personne");
    }

    @Test
    void she_is_told_before_the_end_once_by_a_letter_that_names_nobody() {
        var before = MAILBOX.messagesTo("claire.roux@example.org").size();
        comesBackAfter(Duration.ofDays(173));
        assertThat(records.promised("MandateEndsSoon", draft)).isZero();

        comesBackAfter(Duration.ofDays(2));
        comesBackAfter(Duration.ofDays(1));

        assertThat(records.promised("MandateEndsSoon", draft)).isEqualTo(1);
        var letters = Awaitility.await("a letter")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> MAILBOX.messagesTo("claire.roux@example.org"),
                        all -> all.subList(before, all.size()).stream()
                                .anyMatch(letter -> letter.subject().contains(ASKS)));
        assertThat(letters.getLast().text())
                .contains("d’un seul bouton", "/mes-demandes")
                .doesNotContainIgnoringCase("claire", "roux", "/demande/", draft.toString());
    }

    @Test
    void in_her_space_she_is_asked_a_month_before_and_not_earlier() {
        comesBackAfter(Duration.ofDays(150));
        assertThat(isAsked()).isFalse();
        declaresAgain();
        assertThat(declared()).isEqualTo(1);

        comesBackAfter(Duration.ofDays(5));

        assertThat(isAsked()).isTrue();
        assertThat(space()).contains(ASKS, "s’arrête le", "Vous aidez un proche, avec son accord.", BUTTON);
        assertThat(plain(claire.open("/demande/%s/proches".formatted(draft)))).contains("s’arrête le", BUTTON);
    }

    @Test
    void by_one_button_she_goes_on_for_another_half_year_and_it_is_on_record() {
        comesBackAfter(A_WEEK_BEFORE);

        var page = declaresAgain();
        declaresAgain();

        assertThat(page.uri().getPath()).isEqualTo("/demande/" + draft);
        assertThat(page.status()).isEqualTo(200);
        assertThat(declared()).isEqualTo(2);
        assertThat(records.acts(draft)).endsWith("MANDATE_GIVEN by CARER").doesNotContain("MANDATE_ENDED by CARER");
        assertThat(isAsked()).isFalse();
        comesBackAfter(Duration.ofDays(100));
        assertThat(opens().status()).isEqualTo(200);
    }

    @Test
    void whom_she_let_help_and_whom_she_invited_are_not_lost_when_she_goes_on() {
        comesBackAfter(A_WEEK_BEFORE);
        var paul = joins("paul", "lire");
        var code = invites("lire");
        var company = Company.agreed(scene.colleague(), claire, draft.toString(), "mois");
        var help = jdbc.sql("select id::text from mandate where draft = ? and invitation is not null")
                .param(draft)
                .query(String.class)
                .single();

        declaresAgain();

        assertThat(paul.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(records.state(company)).isEqualTo("LIVE");
        assertThat(accepts("ines", code).open("/demande/" + draft).status()).isEqualTo(200);
        send(claire, door("proches/arreter"), Map.of("accord", help));
        assertThat(plain(paul.open("/demande/" + draft))).contains(OVER);
    }

    @Test
    void after_the_end_she_reads_that_it_is_over_sees_no_answer_and_goes_on_by_the_same_button() {
        send(claire, door("mot"), Map.of("mot", "Secret"));
        comesBackAfter(AFTER_THE_END);

        var over = opens();
        assertThat(over.status()).isEqualTo(403);
        assertThat(plain(over))
                .contains(OVER, "Ce qui est écrit est gardé", BUTTON)
                .doesNotContain("Secret");
        send(claire, door("mot"), Map.of("mot", "Autre", "_seen.mot", "1"));
        assertThat(plain(claire.open("/demande/%s/relire".formatted(draft))))
                .contains(OVER)
                .doesNotContain("Secret");
        assertThat(space()).contains(ASKS, OVER, BUTTON);

        assertThat(declaresAgain().status()).isEqualTo(200);

        assertThat(plain(claire.open("/demande/%s/relire".formatted(draft)))).contains("Secret");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by PORTAL", "MANDATE_GIVEN by CARER");
    }

    @Test
    void nobody_else_is_asked_and_nobody_else_goes_on() {
        var paul = joins("paul", "envoyer");
        comesBackAfter(AFTER_THE_END);

        for (var somebody : new Visitor[] {signedIn("paul"), signedIn("ines"), scene.somebody(), scene.colleague()}) {
            send(somebody, door("toujours"), Map.of());
            assertThat(plain(somebody.open("/demande/" + draft))).doesNotContain(BUTTON);
            assertThat(somebody.open("/mes-demandes").body()).doesNotContain(door("toujours"));
        }

        assertThat(plain(paul.open("/demande/" + draft))).doesNotContain(BUTTON);
        assertThat(declared()).isEqualTo(1);
    }

    @Test
    void a_representative_declares_that_they_represent_still() {
        draft = begins(claire, "representant");
        comesBackAfter(A_WEEK_BEFORE);
        assertThat(space()).contains("Je la représente toujours");

        comesBackAfter(Duration.ofDays(15));
        assertThat(plain(opens())).contains(OVER, "Je la représente toujours");
        declaresAgain();

        assertThat(opens().status()).isEqualTo(200);
        assertThat(records.acts(draft)).endsWith("MANDATE_GIVEN by REPRESENTATIVE");
    }

    @Test
    void help_that_somebody_ended_is_not_declared_anew() {
        send(claire, door("deces"), Map.of("deces", "oui"));

        comesBackAfter(Duration.ofDays(10));
        declaresAgain();

        assertThat(opens().status()).isEqualTo(404);
        assertThat(isAsked()).isFalse();
        assertThat(declared()).isEqualTo(1);
    }

    @Test
    void where_a_tutor_was_named_a_relative_does_not_go_on_and_the_tutor_does() {
        send(claire, door("mesure"), Map.of("mesure", "tutelle"));
        comesBackAfter(AFTER_THE_END);

        declaresAgain();

        assertThat(declared()).isEqualTo(1);
        assertThat(plain(opens()))
                .contains(OVER, "C’est à son tuteur de continuer")
                .doesNotContain(BUTTON);
        draft = begins(claire, "representant");
        send(claire, door("mesure"), Map.of("mesure", "tutelle"));
        comesBackAfter(AFTER_THE_END);
        assertThat(declaresAgain().status()).isEqualTo(200);
        assertThat(declared()).isEqualTo(2);
    }

    @Test
    void who_began_without_an_account_goes_on_by_their_code() {
        var marc = scene.somebody();
        draft = begins(marc, "proche");
        jdbc.sql(
                        "update mandate set until = now() - interval '200 days', ended_at = now() - interval '200 days' where draft = ?")
                .param(draft)
                .update();
        scene.advance(Duration.ofMinutes(1));
        assertThat(plain(marc.open("/demande/" + draft))).contains(OVER, BUTTON);

        assertThat(send(marc, door("toujours"), Map.of()).status()).isEqualTo(200);
    }
}
