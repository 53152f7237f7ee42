package fr.coteacote.portal.filling.cosigning;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.privacy.journal.Journal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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

/** A judge has named a curator or a tutor: what is sent is sent as the judge decided, by what they press on their pages. */
@IdentityTest
@Import(CuratelleTest.ProtectedForm.class)
class CuratelleTest {

    private static final Pattern EDITION =
            Pattern.compile("name=\"vu\"[^>]*value=\"([0-9a-f]+)\"|value=\"([0-9a-f]+)\"[^>]*name=\"vu\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID begin(Visitor by, String as, String measure) {
        var page = send(by, "/envoi/commencer/essai", Map.of("pour", as));
        var draft = UUID.fromString(page.uri().getPath().substring("/demande/".length()));
        send(by, door(draft, "mot"), Map.of("mot", "Bonjour"));
        send(by, door(draft, "mesure"), Map.of("mesure", measure));
        return draft;
    }

    private static String door(UUID draft, String below) {
        return "/envoi/%s/%s".formatted(draft, below);
    }

    private static Page review(Visitor by, UUID draft) {
        return by.open("/demande/%s/relire".formatted(draft));
    }

    /** Invite somebody as "representant", "personne" or a carer, and let them say yes. */
    private Visitor joins(String persona, UUID draft, Visitor by, String as) {
        var code = Company.code(send(by, door(draft, "proches/inviter"), Map.of("role", as)));
        var visitor = signedIn(persona);
        var offer = send(visitor, "/aider-un-proche/envoi", Map.of("code", code));
        send(visitor, offer.uri().getPath() + "/accord", Map.of());
        return visitor;
    }

    private static String edition(Page review) {
        var found = EDITION.matcher(review.body());
        assertThat(found.find()).as("the page asks for an agreement").isTrue();
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static void agree(Visitor by, UUID draft) {
        send(by, door(draft, "accord-envoi"), Map.of("vu", edition(review(by, draft))));
    }

    private String state(UUID draft) {
        return jdbc.sql("select state from draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
    }

    private void sends(Visitor by, UUID draft) {
        send(by, door(draft, "envoyer"), Map.of());
    }

    @Test
    void under_a_curatelle_nothing_is_sent_before_both_have_agreed() {
        var lucien = signedIn("lucien");
        var draft = begin(lucien, "soi", "curatelle");
        var ange = joins("ange", draft, lucien, "representant");

        sends(lucien, draft);
        sends(ange, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        agree(lucien, draft);
        sends(lucien, draft);
        sends(ange, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        assertThat(review(lucien, draft).body().replace("&nbsp;", " "))
                .contains("La personne : d’accord", "Le curateur : pas encore d’accord")
                .doesNotContain("Envoyer ma demande");

        agree(ange, draft);
        assertThat(review(lucien, draft).body()).contains("Envoyer ma demande");
        sends(lucien, draft);

        assertThat(state(draft)).isEqualTo("SENT");
        assertThat(acts(draft)).containsSubsequence("AGREED by SELF", "AGREED by REPRESENTATIVE", "SENT by SELF");
    }

    private List<String> acts(UUID draft) {
        return journal.about(draft).stream()
                .map(line -> line.entry())
                .map(entry -> "%s by %s".formatted(entry.act(), entry.author().role()))
                .toList();
    }

    @Test
    void an_agreement_falls_when_an_answer_changes() {
        var fatima = signedIn("fatima");
        var draft = begin(fatima, "soi", "curatelle");
        var ange = joins("ange", draft, fatima, "representant");
        agree(fatima, draft);
        agree(ange, draft);

        send(ange, door(draft, "mot"), Map.of("mot", "Autre", "_seen.mot", "1"));

        sends(fatima, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        agree(fatima, draft);
        sends(fatima, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        agree(ange, draft);
        sends(ange, draft);
        assertThat(state(draft)).isEqualTo("SENT");
    }

    @Test
    void an_agreement_falls_when_a_paper_is_added_replaced_or_taken_away_or_something_else_is_decided_about_it() {
        var youssef = signedIn("youssef");
        var draft = begin(youssef, "soi", "curatelle");
        var ange = joins("ange", draft, youssef, "representant");

        assertFalls(youssef, ange, draft, () -> add(ange, draft));
        assertFalls(youssef, ange, draft, () -> add(youssef, draft));
        assertFalls(youssef, ange, draft, () -> {
            takeAway(youssef, draft);
            add(youssef, draft);
        });
        assertFalls(youssef, ange, draft, () -> takeAway(ange, draft));
        assertFalls(
                youssef,
                ange,
                draft,
                () -> send(youssef, door(draft, "documents/papier/decision"), Map.of("decision", "LATER")));
        assertFalls(youssef, ange, draft, () -> jdbc.sql("""
                        update document_page set checked = 'INFECTED', content = '', size = 0 where draft = ?
                        """).param(draft).update());

        agree(youssef, draft);
        agree(ange, draft);
        sends(youssef, draft);
        assertThat(state(draft)).isEqualTo("SENT");
    }

    /** Both agree, something changes, and nothing is sent any more. */
    private void assertFalls(Visitor person, Visitor curator, UUID draft, Runnable change) {
        agree(person, draft);
        agree(curator, draft);
        assertThat(review(person, draft).body()).contains("Envoyer ma demande");

        change.run();

        sends(person, draft);
        sends(curator, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        assertThat(review(person, draft).body().replace("&nbsp;", " "))
                .contains("La personne : pas encore d’accord", "Le curateur : pas encore d’accord");
    }

    @Test
    void what_changes_nothing_in_the_papers_leaves_the_agreements() {
        var paul = signedIn("paul");
        var draft = begin(paul, "soi", "curatelle");
        var ange = joins("ange", draft, paul, "representant");
        add(paul, draft);
        agree(paul, draft);
        agree(ange, draft);

        jdbc.sql("update document_page set checked = 'CLEAN' where draft = ?")
                .param(draft)
                .update();
        paul.open("/demande/%s/documents/papier".formatted(draft));

        assertThat(review(ange, draft).body()).contains("Envoyer ma demande");
    }

    private static void add(Visitor by, UUID draft) {
        by.browser.sendPicture(
                by.at(door(draft, "documents/papier")),
                Map.of("_csrf", by.open("/reprendre").csrf()),
                "fichier",
                picture());
    }

    /** Take the first page away. */
    private void takeAway(Visitor by, UUID draft) {
        var page = jdbc.sql("select id::text from document_page where draft = ? order by place limit 1")
                .param(draft)
                .query(String.class)
                .single();
        send(by, door(draft, "documents/papier/%s/retirer".formatted(page)), Map.of());
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void nobody_agrees_to_answers_that_they_have_not_seen() {
        var youssef = signedIn("youssef");
        var draft = begin(youssef, "soi", "curatelle");
        var ange = joins("ange", draft, youssef, "representant");
        var seen = edition(review(youssef, draft));

        send(ange, door(draft, "mot"), Map.of("mot", "Autre", "_seen.mot", "1"));
        var again = send(youssef, door(draft, "accord-envoi"), Map.of("vu", seen));

        assertThat(again.body()).contains("Votre accord n’a pas été pris");
        assertThat(agreements(draft)).isZero();
    }

    private long agreements(UUID draft) {
        return jdbc.sql("select count(*) from sending_agreement where draft = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    @Test
    void a_carer_agrees_for_nobody_and_one_person_not_for_two() {
        var claire = signedIn("claire");
        var draft = begin(claire, "proche", "curatelle");
        assertThat(review(claire, draft).body()).doesNotContain("Je suis d’accord");
        var ange = joins("ange", draft, claire, "representant");
        var seen = edition(review(ange, draft));

        send(claire, door(draft, "accord-envoi"), Map.of("vu", seen));
        agree(ange, draft);
        var code = Company.code(send(claire, door(draft, "proches/inviter"), Map.of("role", "personne")));
        var offer = send(ange, "/aider-un-proche/envoi", Map.of("code", code));
        send(ange, offer.uri().getPath() + "/accord", Map.of());
        send(ange, door(draft, "accord-envoi"), Map.of("vu", seen));

        assertThat(agreements(draft)).isEqualTo(1);
        sends(claire, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void a_curator_who_began_invites_the_person_who_comes_in_as_themselves() {
        var ange = signedIn("ange");
        var draft = begin(ange, "representant", "curatelle");
        agree(ange, draft);

        var ines = joins("ines", draft, ange, "personne");

        assertThat(ines.open("/mes-demandes").body()).contains(draft.toString());
        assertThat(ines.open("/demande/%s/proches".formatted(draft)).body()).contains("C’est la personne elle-même.");
        agree(ines, draft);
        sends(ines, draft);
        assertThat(state(draft)).isEqualTo("SENT");
        assertThat(acts(draft)).containsSubsequence("SUBJECT_JOINED by SELF", "AGREED by SELF", "SENT by SELF");
        assertThat(send(ange, door(draft, "proches/inviter"), Map.of("role", "personne"))
                        .body())
                .doesNotContain("Donnez ce code");
    }

    @Test
    void at_one_computer_both_agree_one_after_the_other_each_signed_in_by_name_with_nobody_there_in_between() {
        var computer = signedIn("claire");
        var draft = begin(computer, "soi", "curatelle");
        joins("ange", draft, computer, "representant");
        agree(computer, draft);
        assertThat(review(computer, draft).body())
                .contains("Le curateur est à côté de vous", "Me déconnecter et laisser la place");

        assertThat(send(computer, "/quitter", Map.of()).uri().getPath()).isEqualTo("/au-revoir");
        assertThat(review(computer, draft).status()).isGreaterThanOrEqualTo(400);
        send(computer, door(draft, "accord-envoi"), Map.of("vu", "whatever was seen"));
        assertThat(agreements(draft)).isEqualTo(1);

        computer.signIn("ange");
        agree(computer, draft);
        assertThat(review(computer, draft).body()).contains("Envoyer ma demande");
        assertThat(acts(draft)).containsSubsequence("AGREED by SELF", "AGREED by REPRESENTATIVE");
    }

    @Test
    void on_the_computer_of_a_session_by_turns_one_agreement_is_taken_and_the_page_says_why_not_two() {
        var computer = Company.mediator(portal, port);
        var company = Company.byTurns(computer, "4712");
        company.asUser("a-moi", Map.of());
        var page = company.agree("essai", "seance");
        var draft = UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
        send(computer, door(draft, "mot"), Map.of("mot", "Bonjour"));
        send(computer, door(draft, "mesure"), Map.of("mesure", "curatelle"));
        assertThat(review(computer, draft).body()).contains("Sur cet ordinateur, un seul des deux accords");
        var seen = edition(review(computer, draft));

        agree(computer, draft);
        company.asUser("passer", Map.of());
        send(computer, door(draft, "accord-envoi"), Map.of("vu", seen));
        company.asMediator("reprendre", Map.of("code", "4712"));
        send(computer, door(draft, "accord-envoi"), Map.of("vu", seen));
        sends(computer, draft);

        assertThat(agreements(draft)).isEqualTo(1);
        assertThat(state(draft)).isEqualTo("OPEN");
    }

    @Test
    void under_a_tutelle_the_representative_alone_sends_and_nobody_agrees() {
        var claire = signedIn("claire");
        var draft = begin(claire, "proche", "tutelle");

        sends(claire, draft);
        assertThat(state(draft)).isEqualTo("OPEN");
        assertThat(review(claire, draft).body())
                .contains("En tutelle, c’est le tuteur qui envoie")
                .doesNotContain("Envoyer ma demande", "Je suis d’accord");

        var ange = joins("ange", draft, claire, "representant");
        sends(ange, draft);
        assertThat(state(draft)).isEqualTo("SENT");
    }

    @Test
    void a_representative_who_began_sends_alone_under_a_tutelle() {
        var paul = signedIn("paul");
        var draft = begin(paul, "representant", "tutelle");

        sends(paul, draft);

        assertThat(state(draft)).isEqualTo("SENT");
    }

    @Test
    void without_a_measure_nothing_more_is_asked() {
        var jeanne = signedIn("jeanne");
        var draft = begin(jeanne, "soi", "aucune");

        sends(jeanne, draft);

        assertThat(state(draft)).isEqualTo("SENT");
    }

    /** A form that asks whether a judge protects the person, and can be sent as soon as it is begun. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ProtectedForm {

        @Bean
        @Primary
        Catalogue withOneForm() {
            try {
                var text = new ClassPathResource("protection/form.yaml").getContentAsString(StandardCharsets.UTF_8);
                return Catalogue.load(List.of(new Source("forms/essai/form.yaml", text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
