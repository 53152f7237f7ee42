package fr.coteacote.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.identity.openid.Registrations;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages that ask who is there say. */
@IdentityTest
class PagesTest {

    @Autowired
    Registrations registrations;

    @Autowired
    IdentityFrame around;

    @Test
    void the_ways_in_are_FranceConnect_first_then_without_account() {
        var page = connexion(Optional.empty(), "/avant-de-commencer/apa");

        assertThat(page)
                .containsSubsequence(
                        "solution proposée par l’État",
                        "action=\"/connexion/par/franceconnect\"",
                        "S’identifier avec FranceConnect",
                        "https://franceconnect.gouv.fr/",
                        "Qu’est-ce que FranceConnect\u00A0?",
                        ">ou<",
                        "href=\"/avant-de-commencer/apa\"",
                        "Continuer sans compte",
                        "href=\"/reprendre\"");
        assertThat(page).doesNotContain("France Connect");
    }

    @ParameterizedTest
    @EnumSource(LoginTrouble.class)
    void each_trouble_has_a_title_a_text_and_both_ways_out(LoginTrouble trouble) {
        var page = connexion(Optional.of(trouble), "/");

        assertThat(page)
                .contains("<h1", "S’identifier avec FranceConnect", "Continuer sans compte")
                .doesNotContainIgnoringCase("homonyme")
                .doesNotContainIgnoringCase("décès")
                .doesNotContainIgnoringCase("error-summary");
        assertThat(LoginTrouble.find(trouble.address().replaceAll(".*=", ""))).contains(trouble);
    }

    @Test
    void professionals_have_their_own_way_in() {
        var view = new ProfessionalsView(registrations, around);

        view.show();

        assertThat(view.getElement().getOuterHTML())
                .contains("action=\"/connexion/par/proconnect\"", "S’identifier avec ProConnect");
    }

    @Test
    void to_come_back_one_first_gives_the_file_code_and_the_address() {
        assertThat(reprendre(Resuming.NOTHING))
                .contains("action=\"/reprendre/envoi\"", "name=\"dossier\"", "name=\"adresse\"", "value=\"the-token\"")
                .doesNotContain("name=\"code\"");
    }

    @Test
    void then_the_code_received_and_the_page_does_not_say_whether_the_file_exists() {
        assertThat(reprendre(new Resuming("K7HMR4AX", "a@example.org", true, Set.of())))
                .contains("action=\"/reprendre/ouverture\"", "name=\"code\"", "one-time-code", "Si la demande existe");
    }

    @Test
    void a_wrong_code_is_told_beside_the_field_and_above_the_page() {
        assertThat(reprendre(new Resuming("K7HMR4AX", "a@example.org", true, Set.of("code"))))
                .containsSubsequence("error-summary", "href=\"#code\"", "Ce code ne marche pas");
    }

    private String connexion(Optional<LoginTrouble> trouble, String wanted) {
        var view = new ConnexionView(registrations, around);
        view.show(trouble, wanted);
        return written(view);
    }

    private String reprendre(Resuming resuming) {
        var view = new ReprendreView(around);
        view.show(resuming, "the-token");
        return written(view);
    }

    /** Write a view as one line, so that a test does not depend on where lines are broken. */
    private static String written(Component view) {
        return view.getElement()
                .getOuterHTML()
                .replace("&nbsp;", "\u00A0")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<");
    }
}
