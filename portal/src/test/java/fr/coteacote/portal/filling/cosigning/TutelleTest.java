package fr.coteacote.portal.filling.cosigning;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.privacy.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is under tutelle lets nobody help by themselves: what they had agreed to ends as soon as they say so. */
@IdentityTest
@Import(CuratelleTest.ProtectedForm.class)
class TutelleTest {

    private static final String WHY = "C’est au tuteur de demander de l’aide";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = Company.mediator(portal, port);
        user = new Visitor(port);
    }

    private UUID draft(Company company) {
        return jdbc.sql("select draft from assisted_session where id = ?")
                .param(company.session())
                .query(UUID.class)
                .single();
    }

    private String state(Company company) {
        return jdbc.sql("select concat_ws(' by ', state, ended_by) from assisted_session where id = ?")
                .param(company.session())
                .query(String.class)
                .single();
    }

    private List<String> acts(UUID draft) {
        return journal.about(draft).stream()
                .map(line -> "%s by %s"
                        .formatted(line.entry().act(), line.entry().author().role()))
                .filter(act -> !act.startsWith("READ"))
                .toList();
    }

    private static void answers(Visitor by, UUID draft, String measure) {
        send(by, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", measure));
    }

    private static String plain(String body) {
        return body.replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }

    @Test
    void what_the_person_had_agreed_to_ends_at_once_and_both_read_why() {
        var company = Company.agreed(mediator, user, "essai", "mois");
        var draft = draft(company);

        var said = send(user, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        assertThat(state(company)).isEqualTo("ENDED by PROTECTED");
        assertThat(said.uri().getPath()).isEqualTo(company.at(""));
        assertThat(plain(said.body())).contains("c’est au tuteur d’accepter", "Vos réponses sont gardées");
        assertThat(plain(mediator.open(company.at("")).body())).contains("Son représentant légal seul peut accepter");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
        assertThat(acts(draft)).endsWith("PROTECTION_TOLD by SELF", "MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
        assertThat(plain(user.open("/demande/%s/aide".formatted(draft)).body())).contains(WHY);
        assertThat(plain(user.open("/demande/%s/journal".formatted(draft)).body()))
                .contains("a indiqué une mesure de protection")
                .contains("Le journal est en ordre");
    }

    @Test
    void the_word_of_the_mediator_ends_nothing_before_the_user_has_said_yes_to_it() {
        var company = Company.agreed(mediator, user, "essai", "mois");
        var draft = draft(company);

        answers(mediator, draft, "tutelle");
        assertThat(state(company)).isEqualTo("LIVE");
        var said = send(user, "/envoi/%s/confirmer".formatted(draft), Map.of("vu.mesure", "1"));

        assertThat(state(company)).isEqualTo("ENDED by PROTECTED");
        assertThat(said.uri().getPath()).isEqualTo(company.at(""));
    }

    @Test
    void help_that_waits_for_its_next_hour_ends_too() {
        var company = Company.agreed(mediator, user, "essai", "mois");
        var draft = draft(company);
        company.asUser("terminer", Map.of());

        var said = send(user, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        assertThat(said.uri().getPath()).isEqualTo("/demande/%s/aide".formatted(draft));
        assertThat(plain(said.body())).contains(WHY).doesNotContain("Prolonger cette aide", "Arrêter l’aide de");
        assertThat(acts(draft)).endsWith("PROTECTION_TOLD by SELF", "MANDATE_ENDED by SELF");
    }

    @Test
    void the_person_agrees_to_no_new_help_and_reads_who_can() {
        var first = Company.agreed(mediator, user, "essai", "seance");
        var draft = draft(first);
        answers(user, draft, "tutelle");
        var company = Company.meet(mediator, user);

        var page = user.open(company.at("/accord/%s/mois".formatted(draft)));
        company.agree(draft.toString(), "mois");

        assertThat(plain(page.body())).contains(WHY, "Terminer la séance").doesNotContain("Oui, je suis d’accord");
        assertThat(state(company)).isEqualTo("AGREEING");
        assertThat(mediator.open("/demande/" + draft).status()).isEqualTo(404);
    }

    @Test
    void once_the_answer_is_mended_they_may_be_helped_again() {
        var draft = draft(Company.agreed(mediator, user, "essai", "seance"));
        answers(user, draft, "tutelle");
        send(user, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "aucune", "_seen.mesure", "1"));

        var company = Company.agreed(mediator, user, draft.toString(), "seance");

        assertThat(state(company)).isEqualTo("LIVE");
    }

    @Test
    void the_representative_lets_somebody_help() {
        var page = send(user, "/envoi/commencer/essai", Map.of("pour", "representant"));
        var draft = UUID.fromString(page.uri().getPath().substring("/demande/".length()));
        answers(user, draft, "tutelle");

        var company = Company.agreed(mediator, user, draft.toString(), "mois");
        send(user, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle", "_seen.mesure", "1"));

        assertThat(state(company)).isEqualTo("LIVE");
    }

    private Visitor signedIn(String persona) {
        var visitor = new Visitor(port);
        visitor.signIn(persona);
        return visitor;
    }

    private static UUID begins(Visitor by, String as) {
        var page = send(by, "/envoi/commencer/essai", Map.of("pour", as));
        return UUID.fromString(page.uri().getPath().substring("/demande/".length()));
    }

    private static String invites(Visitor by, UUID draft, String as) {
        return Company.code(send(by, "/envoi/%s/proches/inviter".formatted(draft), Map.of("role", as)));
    }

    /** What somebody is offered who shows a code. */
    private static String offered(Visitor somebody, String code) {
        return send(somebody, "/aider-un-proche/envoi", Map.of("code", code))
                .uri()
                .getPath();
    }

    private Visitor joins(String persona, String code) {
        var visitor = signedIn(persona);
        send(visitor, offered(visitor, code) + "/accord", Map.of());
        return visitor;
    }

    @Test
    void the_help_of_relatives_who_were_invited_ends_too_and_the_representative_stays() {
        var claire = signedIn("claire");
        var draft = begins(claire, "proche");
        var paul = joins("paul", invites(claire, draft, "remplir"));
        var ange = joins("ange", invites(claire, draft, "representant"));

        var said = send(claire, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        assertThat(said.uri().getPath()).isEqualTo("/demande/%s/aide".formatted(draft));
        assertThat(plain(said.body())).contains(WHY, "professionnel ou proche");
        assertThat(plain(paul.open("/demande/" + draft).body())).contains("Votre aide est terminée");
        assertThat(ange.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(claire.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(acts(draft)).endsWith("PROTECTION_TOLD by CARER", "MANDATE_ENDED by CARER");
    }

    @Test
    void it_ends_too_when_a_relative_or_the_representative_was_the_one_who_said_so() {
        var lucien = signedIn("lucien");
        var draft = begins(lucien, "soi");
        var paul = joins("paul", invites(lucien, draft, "remplir"));
        var ange = joins("ange", invites(lucien, draft, "representant"));

        var said = send(ange, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.uri().getPath()).isEqualTo("/demande/%s/proches".formatted(draft));
        assertThat(plain(said.body())).contains("C’est au tuteur de choisir qui aide");
        assertThat(plain(paul.open("/demande/" + draft).body())).contains("Votre aide est terminée");
    }

    @Test
    void while_it_holds_no_relative_is_invited_and_nobody_accepts() {
        var claire = signedIn("claire");
        var draft = begins(claire, "proche");
        var waiting = invites(claire, draft, "lire");
        send(claire, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        var page = plain(
                claire.open("/demande/%s/proches/inviter".formatted(draft)).body());
        assertThat(page)
                .contains("C’est au tuteur de choisir qui aide", "Curateur ou tuteur")
                .doesNotContain("Voir les réponses, sans rien changer");
        var refused = send(claire, "/envoi/%s/proches/inviter".formatted(draft), Map.of("role", "lire"));
        assertThat(plain(refused.body()))
                .contains("C’est au tuteur de choisir qui aide")
                .doesNotContain("Donnez ce code");
        var ines = signedIn("ines");
        var offer = offered(ines, waiting);
        assertThat(plain(ines.open(offer).body()))
                .contains("seul le représentant légal de la personne peut choisir qui aide")
                .doesNotContain("Oui, j’accepte");
        assertThat(send(ines, offer + "/accord", Map.of()).uri().getPath()).isEqualTo(offer);
        assertThat(ines.open("/demande/" + draft).status()).isEqualTo(404);

        send(claire, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "aucune", "_seen.mesure", "1"));
        assertThat(send(ines, offer + "/accord", Map.of()).uri().getPath()).isEqualTo("/demande/" + draft);
    }

    @Test
    void the_representative_who_began_invites_relatives() {
        var ange = signedIn("ange");
        var draft = begins(ange, "representant");
        var before = joins("paul", invites(ange, draft, "lire"));
        send(ange, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        var after = joins("ines", invites(ange, draft, "lire"));

        assertThat(before.open("/demande/" + draft).status()).isEqualTo(200);
        assertThat(after.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void under_a_curatelle_help_goes_on() {
        var company = Company.agreed(mediator, user, "essai", "mois");

        answers(user, draft(company), "curatelle");

        assertThat(state(company)).isEqualTo("LIVE");
    }

    @Test
    void on_one_computer_the_person_reads_it_in_their_turn_and_nothing_opens_any_more() {
        var company = Company.byTurns(mediator, "4712");
        company.asUser("a-moi", Map.of());
        company.agree("essai", "seance");
        var draft = draft(company);

        var said = send(mediator, "/envoi/%s/mesure".formatted(draft), Map.of("mesure", "tutelle"));

        assertThat(said.uri().getPath()).isEqualTo(company.at(""));
        assertThat(plain(said.body())).contains("c’est au tuteur d’accepter");
        assertThat(mediator.open("/demande/" + draft).uri()).isEqualTo(said.uri());
    }
}
