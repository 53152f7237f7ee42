package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser offers its owner's data: a page lets it only where it asks about them. */
@AssistedTest
class AutofillTest {

    private static final Pattern OFFERED = Pattern.compile("autocomplete=\"(?!(?:off|on)\")([^\"]*)\"");

    @Autowired
    Scene scene;

    @Test
    void who_asks_for_themselves_is_offered_their_own_name_and_address() {
        var jeanne = scene.somebody();
        var draft = begun(jeanne, "soi");

        assertThat(offered(jeanne, draft, "nom")).containsExactly("family-name", "given-name");
        assertThat(offered(jeanne, draft, "adresse-actuelle"))
                .containsExactly("address-line1", "address-line2", "postal-code", "address-level2", "country-name");
    }

    @Test
    void a_relative_is_offered_their_own_name_for_themselves_and_nothing_for_the_person() {
        var claire = scene.somebody();
        var draft = begun(claire, "proche");

        assertThat(offered(claire, draft, "remplisseur-nom")).containsExactly("family-name", "given-name");
        assertThat(offered(claire, draft, "remplisseur-contact")).containsExactly("tel", "email");
        assertThat(offered(claire, draft, "nom")).isEmpty();
        assertThat(offered(claire, draft, "adresse-actuelle")).isEmpty();
    }

    @Test
    void a_mediator_beside_who_asks_for_themselves_is_offered_nothing() {
        var company = Company.meet(scene.mediator(), scene.somebody());
        var draft = Records.draft(company.agree("apa", "seance"));

        assertThat(offered(company.user, draft, "nom")).containsExactly("family-name", "given-name");
        assertThat(offered(company.mediator, draft, "nom")).isEmpty();
    }

    private static UUID begun(Visitor visitor, String forWhom) {
        return Records.draft(send(visitor, "/envoi/commencer/apa", Map.of("pour", forWhom)));
    }

    private static List<String> offered(Visitor visitor, UUID draft, String page) {
        var opened = visitor.open("/demande/%s/%s".formatted(draft, page));
        assertThat(opened.body()).as(page).contains("Continuer");
        return OFFERED.matcher(opened.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
