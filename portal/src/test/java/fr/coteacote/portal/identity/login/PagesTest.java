package fr.coteacote.portal.identity.login;

import static fr.coteacote.portal.identity.Written.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.identity.openid.Registrations;
import fr.coteacote.portal.identity.passkeys.Asked;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages that ask who is there say. */
@IdentityTest
class PagesTest {

    private static final Asked ASKED = new Asked(false, "ZGVtYW5kZQ", "localhost", "", "", List.of());

    @Autowired
    Registrations registrations;

    @Autowired
    IdentityFrame around;

    @Autowired
    Passkeys passkeys;

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
        var view = new ProfessionalsView(registrations, around, passkeys);

        view.show(Optional.empty(), false, ASKED, "");

        assertThat(view.getElement().getOuterHTML())
                .contains("action=\"/connexion/par/proconnect\"", "S’identifier avec ProConnect")
                .contains("data-passkey=\"get\"", "data-challenge=\"ZGVtYW5kZQ\"", "Entrer avec ma clé d’accès");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NEEDED", "PAGE_TOO_OLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_trouble_with_ProConnect_is_told_to_professionals_in_words_of_its_own(LoginTrouble trouble) {
        var view = new ProfessionalsView(registrations, around, passkeys);

        view.show(Optional.of(trouble), false, ASKED, "");

        assertThat(written(view))
                .contains(IdentityWords.say(trouble.keyOfProfessionals() + ".title"), "S’identifier avec ProConnect")
                .doesNotContain("FranceConnect", "sans compte");
        assertThat(view.getPageTitle()).isEqualTo(IdentityWords.say(trouble.keyOfProfessionals() + ".title"));
    }

    private String connexion(Optional<LoginTrouble> trouble, String wanted) {
        var view = new ConnexionView(registrations, around);
        view.show(trouble, wanted);
        return written(view);
    }
}
