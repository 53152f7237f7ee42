package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the territory has not said that people may agree by code, nothing offers it and nothing answers to it. */
@AssistedTest
class WithoutTelephoneTest {

    private static final Map<String, String> CALLER = Map.of(
            "demande", "apa",
            "duree", "seance",
            "prenoms", "Jeanne",
            "nom-naissance", "Vermorel",
            "date-naissance.annee", "1941",
            "joindre", "jeanne@example.org");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    @Test
    void the_desk_does_not_offer_it() {
        assertThat(mediator.open("/accueil-mediateur").body())
                .contains("Chacun son écran")
                .doesNotContain("Au téléphone");
    }

    @Test
    void its_page_and_its_doors_do_not_exist() {
        var before = records.sessions();

        assertThat(mediator.open("/accueil-mediateur/par-telephone").status()).isEqualTo(404);
        assertThat(send(mediator, "/seance/ouvrir-par-telephone", CALLER).status())
                .isEqualTo(404);
        var other = Company.byTurns(mediator, "4712").at("/telephone");
        assertThat(mediator.open(other).status()).isEqualTo(404);
        assertThat(send(mediator, other + "/accord", Map.of()).status()).isEqualTo(404);
        assertThat(records.sessions()).isEqualTo(before + 1);
    }
}
