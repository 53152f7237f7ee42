package fr.coteacote.portal.filling.family;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claire begins the request of her mother; others are invited to help, and parted from, as all press it on their pages. */
@IdentityTest
@Import(FamilyTest.MovedTime.class)
class FamilyTest {

    private static final String CODE = "/aider-un-proche/envoi";
    private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    HandMovedClock clock;

    private Visitor claire;
    private UUID draft;

    @BeforeEach
    void claire_begins() {
        claire = signedIn("claire");
        draft = draft(send(claire, "/envoi/commencer/apa", Map.of("pour", "proche")));
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID draft(Page page) {
        return UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
    }

    private String invite(Visitor by, String role, String seesPrivate) {
        return Company.code(send(by, door("proches/inviter"), Map.of("role", role, "prive", seesPrivate)));
    }

    /** Somebody is invited by Claire, and says yes. */
    private Visitor joins(String persona, String role, String seesPrivate) {
        var visitor = signedIn(persona);
        var offer = send(visitor, CODE, Map.of("code", invite(claire, role, seesPrivate)));
        send(visitor, offer.uri().getPath() + "/accord", Map.of());
        return visitor;
    }

    private String door(String below) {
        return "/envoi/%s/%s".formatted(draft, below);
    }

    private String page(String below) {
        return "/demande/%s/%s".formatted(draft, below);
    }

    private static Page answersUrgence(Visitor by, String door, String answer, int seen) {
        return send(by, door, Map.of("urgence", answer, "_seen.urgence", String.valueOf(seen)));
    }

    @Test
    void who_is_invited_reads_what_they_may_do_before_they_see_anything() {
        var ines = signedIn("ines");

        var offer = send(ines, CODE, Map.of("code", invite(claire, "remplir", "")));

        assertThat(offer.body())
                .contains("Claire ROUX vous propose d’aider", "Vous ne pouvez pas envoyer la demande.")
                .contains("Vous ne voyez pas ce qui est privé");
        assertThat(ines.open(page("relire")).status()).isEqualTo(404);
        var chapters = send(ines, offer.uri().getPath() + "/accord", Map.of());
        assertThat(chapters.uri().getPath()).isEqualTo("/demande/" + draft);
        assertThat(ines.open("/mes-demandes").body()).contains(draft.toString());
    }

    @Test
    void who_says_no_sees_nothing_and_the_invitation_is_over() {
        var ines = signedIn("ines");
        var offer = send(ines, CODE, Map.of("code", invite(claire, "remplir", "")));

        send(ines, offer.uri().getPath() + "/refus", Map.of());
        send(ines, offer.uri().getPath() + "/accord", Map.of());

        assertThat(ines.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void a_code_serves_one_person_and_only_who_is_signed_in() {
        var code = invite(claire, "lire", "");
        assertThat(send(new Visitor(port), CODE, Map.of("code", code)).uri().getQuery())
                .isEqualTo("erreur=code");

        var offer = send(signedIn("ines"), CODE, Map.of("code", code)).uri().getPath();

        var lucien = signedIn("lucien");
        assertThat(send(lucien, CODE, Map.of("code", code)).uri().getQuery()).isEqualTo("erreur=code");
        send(lucien, offer + "/accord", Map.of());
        assertThat(lucien.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void a_code_ends_after_three_days() {
        var code = invite(claire, "lire", "");
        clock.advance(Duration.ofDays(3));
        try {
            assertThat(send(signedIn("ines"), CODE, Map.of("code", code)).uri().getQuery())
                    .isEqualTo("erreur=code");
        } finally {
            clock.advance(Duration.ofDays(-3));
        }
    }

    @Test
    void an_invitation_taken_back_lets_nobody_in() {
        var code = invite(claire, "lire", "");
        var invitation = jdbc.sql("select id::text from carer_invitation where draft = ?")
                .param(draft)
                .query(String.class)
                .single();

        send(claire, door("proches/annuler"), Map.of("invitation", invitation));

        assertThat(send(signedIn("ines"), CODE, Map.of("code", code)).uri().getQuery())
                .isEqualTo("erreur=code");
    }

    @Test
    void after_ten_wrong_codes_an_account_waits_until_the_next_day_whatever_it_shows() {
        var code = invite(claire, "lire", "");
        var guesser = signedIn("youssef");
        for (var guess = 0; guess < 9; guess++) {
            send(guesser, CODE, Map.of("code", "ACEF HJKM"));
        }
        assertThat(send(guesser, CODE, Map.of("code", "ACEF HJKM")).uri().getQuery())
                .isEqualTo("erreur=code");

        assertThat(send(signedIn("youssef"), CODE, Map.of("code", code)).uri().getQuery())
                .isEqualTo("erreur=attendre");
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        try {
            assertThat(send(signedIn("youssef"), CODE, Map.of("code", code))
                            .uri()
                            .getQuery())
                    .isNull();
        } finally {
            clock.advance(Duration.ofDays(-1).minusSeconds(1));
        }
    }

    @Test
    void the_journal_says_by_name_who_did_what_and_holds() {
        var ines = joins("ines", "remplir", "");

        answersUrgence(ines, door("urgence"), "oui", 0);
        answersUrgence(claire, door("urgence"), "non", 1);

        assertThat(words(claire.open(page("journal"))))
                .contains("Claire ROUX a invité quelqu’un à aider.")
                .contains("Inês MOREL a enregistré un accord d’aide pour cette demande.")
                .contains("Inês MOREL a répondu à « Situation urgente ».")
                .contains("Claire ROUX a répondu à « Situation urgente ».");
        assertThat(words(ines.open(page("journal")))).contains("Claire ROUX a répondu");
        assertThat(journal.verify(draft)).isInstanceOf(Verdict.Intact.class);
    }

    private static String words(Page page) {
        return page.body().replaceAll("<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    @Test
    void who_only_reads_sees_answers_without_a_field_and_writes_nothing() {
        answersUrgence(claire, door("urgence"), "oui", 0);
        var ines = joins("ines", "lire", "");

        assertThat(ines.open("/demande/" + draft).body())
                .contains("Lire les réponses")
                .doesNotContain("Continuer", "Effacer cette demande");
        assertThat(ines.open(page("urgence")).body())
                .contains("Les réponses", "Situation urgente", "Claire ROUX peut envoyer cette demande.")
                .doesNotContain("Modifier", "<input type=\"radio\"", "Envoyer ma demande");
        answersUrgence(ines, door("urgence"), "non", 1);
        assertThat(version("urgence")).isEqualTo(1);
    }

    private int version(String question) {
        return jdbc.sql("select coalesce(max(version), 0) from answer where draft = ? and question = ?")
                .params(draft, question)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_role_that_is_changed_holds_from_the_next_press_on() {
        var ines = joins("ines", "remplir", "");
        answersUrgence(ines, door("urgence"), "oui", 0);
        assertThat(version("urgence")).isEqualTo(1);

        send(claire, door("proches/changer"), Map.of("accord", mandate("INES"), "role", "lire"));

        assertThat(answersUrgence(ines, door("urgence"), "non", 1).body()).contains("Lire les réponses");
        assertThat(version("urgence")).isEqualTo(1);
        assertThat(words(claire.open(page("journal")))).contains("a changé ce qu’une personne peut faire. Inês MOREL");
    }

    @Test
    void who_is_sent_away_learns_it_at_the_next_press() {
        var ines = joins("ines", "remplir", "");

        send(claire, door("proches/arreter"), Map.of("accord", mandate("INES")));

        assertThat(answersUrgence(ines, door("urgence"), "oui", 0).body()).contains("Votre aide est terminée");
        assertThat(version("urgence")).isZero();
        assertThat(ines.open("/mes-demandes").body()).doesNotContain(draft.toString());
        assertThat(acts()).endsWith("MANDATE_ENDED by CARER");
    }

    @Test
    void a_relative_stops_by_themselves_and_sends_nobody_away() {
        var ines = joins("ines", "envoyer", "oui");
        var lucien = joins("lucien", "lire", "");

        send(ines, door("proches/arreter"), Map.of("accord", mandate("LUCIEN")));
        assertThat(lucien.open("/demande/" + draft).status()).isEqualTo(200);

        send(ines, door("proches/arreter"), Map.of("accord", mandate("INES"), "mien", "oui"));
        assertThat(ines.open("/demande/" + draft).body()).contains("Votre aide est terminée");
    }

    @Test
    void who_was_invited_lets_nobody_help_and_changes_no_role_not_even_their_own() {
        var ines = joins("ines", "remplir", "");

        send(ines, door("proches/inviter"), Map.of("role", "lire"));
        send(ines, door("proches/changer"), Map.of("accord", mandate("INES"), "role", "envoyer"));

        assertThat(invitations()).isEqualTo(1);
        assertThat(rights("INES")).isEqualTo("ADD_DOCUMENTS,ANSWER,SEE");
    }

    private long invitations() {
        return jdbc.sql("select count(*) from carer_invitation where draft = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    @Test
    void an_invited_relative_does_not_become_who_began_the_draft() {
        var ines = joins("ines", "envoyer", "oui");

        send(ines, door("qualite-remplisseur"), Map.of("qualite-remplisseur", "soi", "_seen.qualite-remplisseur", "1"));

        assertThat(jdbc.sql("select role from draft where id = ?")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo("CARER");
        assertThat(claire.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void who_began_a_request_does_not_take_it_from_who_came_in_to_see_it_as_their_own() {
        var ines = joins("ines", "personne", "");

        var refused = send(
                claire,
                door("qualite-remplisseur"),
                Map.of("qualite-remplisseur", "soi", "_seen.qualite-remplisseur", "1"));

        assertThat(words(refused)).contains("C’est la demande d’une autre personne");
        assertThat(ines.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(ines.open("/mes-demandes").body()).contains(draft.toString());
    }

    @Test
    void when_who_began_is_somebody_else_now_the_help_of_who_they_invited_is_over() {
        var ines = joins("ines", "remplir", "");

        send(
                claire,
                door("qualite-remplisseur"),
                Map.of("qualite-remplisseur", "soi", "_seen.qualite-remplisseur", "1"));

        assertThat(ines.open("/demande/" + draft).body()).contains("Votre aide est terminée");
    }

    @Test
    void what_is_private_is_kept_from_a_relative_unless_they_were_let_see_it() {
        send(claire, door("compte-bancaire"), Map.of("iban", IBAN));
        assertThat(version("iban")).isEqualTo(1);
        var ines = joins("ines", "remplir", "");
        var lucien = joins("lucien", "remplir", "oui");

        assertThat(ines.open(page("compte-bancaire")).body())
                .contains("Une autre personne répond", "Répondu")
                .doesNotContain("3000 6000", "30006000");
        send(ines, door("compte-bancaire"), Map.of("iban", "FR14 2004 1010 0505 0001 3M02 606", "_seen.iban", "1"));
        assertThat(version("iban")).isEqualTo(1);
        assertThat(words(lucien.open(page("compte-bancaire")))).contains("Quel est le compte bancaire");
        assertThat(lucien.open(page("compte-bancaire")).body().replaceAll("[\\s\u00A0]|&nbsp;", ""))
                .contains("30006000");
    }

    @Test
    void who_sends_without_seeing_what_is_private_sends_the_whole_request() {
        send(claire, door("compte-bancaire"), Map.of("iban", IBAN));
        var ines = joins("ines", "envoyer", "");
        var drafts = portal.getBean(DraftService.class);
        var account = new QuestionId("iban");

        As.person(portal, ines, () -> {
            var sitting = portal.getBean(Sittings.class).current().orElseThrow();
            assertThat(drafts.open(new DraftId(draft), sitting, Right.SEND)
                            .orElseThrow()
                            .progress()
                            .answers()
                            .get(account))
                    .isEmpty();
            assertThat(drafts.openToSend(new DraftId(draft), sitting)
                            .orElseThrow()
                            .progress()
                            .answers()
                            .get(account))
                    .isPresent();
            return true;
        });
    }

    @Test
    void nobody_helps_longer_than_who_let_them_help() {
        clock.advance(Duration.ofDays(100));
        try {
            claire = signedIn("claire");
            joins("ines", "lire", "");

            assertThat(jdbc.sql("select count(distinct until) from mandate where draft = ?")
                            .param(draft)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            clock.advance(Duration.ofDays(-100));
        }
    }

    @Test
    void with_the_draft_all_help_and_all_invitations_end() {
        joins("ines", "lire", "");
        var code = invite(claire, "lire", "");

        send(claire, door("supprimer"), Map.of());

        assertThat(send(signedIn("lucien"), CODE, Map.of("code", code)).uri().getQuery())
                .isEqualTo("erreur=code");
        assertThat(jdbc.sql("select count(*) from mandate where draft = ? and ended_at is null")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String mandate(String givenNames) {
        return ofRelative("id::text", givenNames);
    }

    private String rights(String givenNames) {
        return ofRelative("rights", givenNames);
    }

    private String ofRelative(String column, String givenNames) {
        return jdbc.sql("""
                select m.%s from mandate m join account a on a.id = m.account
                where m.draft = ? and m.invitation is not null and m.ended_at is null
                  and split_part(a.pivot, '|', 2) like ? || '%%'
                """.formatted(column))
                .params(draft, givenNames)
                .query(String.class)
                .single();
    }

    private List<String> acts() {
        return journal.about(draft).stream()
                .map(line -> line.entry())
                .map(entry -> "%s by %s".formatted(entry.act(), entry.author().role()))
                .filter(act -> !act.startsWith("READ"))
                .toList();
    }

    /** The time of the portal, which a test moves. */
    @TestConfiguration(proxyBeanMethods = false)
    static class MovedTime {

        @Bean
        @Primary
        HandMovedClock movedByHand() {
            return new HandMovedClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
