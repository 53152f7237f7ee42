package fr.coteacote.portal.filling.family;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claire began the request of her mother, who has died: all help ends, and it is said calmly. */
@IdentityTest
class BereavementTest {

    private static final Map<String, String> YES = Map.of("deces", "oui");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    DraftContacts contacts;

    private Visitor claire;
    private UUID draft;

    @BeforeEach
    void claire_begins() {
        claire = signedIn("claire");
        draft = begins(claire, "proche");
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID begins(Visitor by, String as) {
        var page = send(by, "/envoi/commencer/apa", Map.of("pour", as));
        return UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
    }

    private String page(String below) {
        return "/demande/%s%s".formatted(draft, below);
    }

    private Page tells(Visitor by, Map<String, String> answer) {
        return send(by, "/envoi/%s/deces".formatted(draft), answer);
    }

    /** Somebody is invited by Claire as {@code role}, and says yes. */
    private Visitor joins(String persona, String role) {
        var visitor = signedIn(persona);
        var code = Company.code(send(claire, "/envoi/%s/proches/inviter".formatted(draft), Map.of("role", role)));
        var offer = send(visitor, "/aider-un-proche/envoi", Map.of("code", code));
        send(visitor, offer.uri().getPath() + "/accord", Map.of());
        return visitor;
    }

    private int running() {
        return jdbc.sql("select count(*) from mandate where draft = ? and ended_at is null")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private List<String> acts() {
        assertThat(journal.verify(draft)).isInstanceOf(Verdict.Intact.class);
        return journal.about(draft).stream()
                .map(line -> "%s by %s"
                        .formatted(line.entry().act(), line.entry().author().role()))
                .toList();
    }

    private static String plain(Page page) {
        return page.body().replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }

    @Test
    void the_page_says_what_it_does_and_asks_for_a_choice() {
        assertThat(plain(claire.open(page("")))).contains("Dire que la personne est décédée");
        assertThat(plain(claire.open(page("/deces"))))
                .contains("Nous sommes désolés", "Toute l’aide s’arrête", "ne sera pas envoyée", "sera effacé le")
                .contains("Prévenez le service", "Non, revenir à la demande");

        assertThat(plain(tells(claire, Map.of()))).contains("Choisissez une réponse.");
        assertThat(tells(claire, Map.of("deces", "non")).uri().getPath()).isEqualTo(page(""));

        assertThat(running()).isEqualTo(1);
        assertThat(acts()).doesNotContain("DEATH_TOLD by CARER");
    }

    @Test
    void all_help_ends_at_once_her_own_too() {
        var paul = joins("paul", "remplir");
        var mediator = Company.mediator(portal, port);
        var company = Company.agreed(mediator, claire, draft.toString(), "mois");

        var told = tells(claire, YES);

        assertThat(told.uri().getPath()).isEqualTo("/apres-un-deces");
        assertThat(plain(told)).contains("Nous sommes désolés", "Appelez le");
        assertThat(running()).isZero();
        assertThat(claire.open(page("")).status()).isEqualTo(404);
        assertThat(plain(paul.open(page("")))).contains("Votre aide est terminée");
        assertThat(mediator.open(page("")).status()).isEqualTo(404);
        assertThat(plain(mediator.open(company.at("")))).contains("la personne est décédée");
        assertThat(plain(claire.open(company.at(""))))
                .contains("Toute l’aide pour cette demande est arrêtée")
                .doesNotContain("Continuer seul");
        assertThat(acts())
                .contains("DEATH_TOLD by CARER", "MANDATE_ENDED by CARER", "SESSION_ENDED by CARER")
                .endsWith("MANDATE_ENDED by CARER");
        assertThat(claire.open("/mes-demandes").body()).doesNotContain(draft.toString());
    }

    @Test
    void nothing_is_sent_and_nobody_is_written_to_any_more() {
        send(
                claire,
                "/envoi/%s/remplisseur-contact".formatted(draft),
                Map.of("remplisseur-telephone", "06 12 34 56 78", "remplisseur-courriel", "claire@example.org"));
        assertThat(contacts.of(draft)).isPresent();

        tells(claire, YES);
        send(claire, "/envoi/%s/envoyer".formatted(draft), Map.of());

        assertThat(jdbc.sql("select state from draft where id = ?")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
        assertThat(contacts.of(draft)).isEmpty();
    }

    @Test
    void an_invitation_that_waits_serves_nobody_any_more() {
        var code = Company.code(send(claire, "/envoi/%s/proches/inviter".formatted(draft), Map.of("role", "lire")));

        tells(claire, YES);

        assertThat(send(signedIn("paul"), "/aider-un-proche/envoi", Map.of("code", code))
                        .uri()
                        .getPath())
                .isEqualTo("/aider-un-proche");
    }

    @Test
    void the_person_themself_opens_it_again_if_it_was_a_mistake() {
        var jeanne = joins("jeanne", "personne");

        tells(claire, YES);

        assertThat(jeanne.open(page("/urgence")).status()).isEqualTo(200);
        assertThat(plain(jeanne.open(page("/journal")))).contains("a dit que la personne est décédée");
        assertThat(claire.open(page("")).status()).isEqualTo(404);
        assertThat(jdbc.sql("select death_told_at is null from draft where id = ?")
                        .param(draft)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobody_else_tells_it() {
        var paul = joins("paul", "envoyer");
        var jeanne = joins("jeanne", "personne");
        var mediator = Company.mediator(portal, port);
        Company.agreed(mediator, claire, draft.toString(), "mois");
        var before = running();

        for (var somebody : List.of(paul, jeanne, mediator, signedIn("ines"), new Visitor(port))) {
            tells(somebody, YES);
            assertThat(plain(somebody.open(page("/deces")))).doesNotContain("Toute l’aide s’arrête");
        }

        assertThat(running()).isEqualTo(before);
        assertThat(acts()).doesNotContain("DEATH_TOLD by CARER", "DEATH_TOLD by SELF");
    }

    @Test
    void who_asks_for_themselves_is_not_asked_whether_they_died() {
        draft = begins(signedIn("lucien"), "soi");
        var lucien = signedIn("lucien");

        tells(lucien, YES);

        assertThat(plain(lucien.open(page("/deces")))).doesNotContain("Nous sommes désolés");
        assertThat(acts()).doesNotContain("DEATH_TOLD by SELF");
    }
}
