package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.organisations.FictitiousTeams;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who refers for an organisation reads how much it helps, and opens nobody's request by that. */
@AssistedTest
class HelpFiguresTest {

    private static final Pattern HELPED = Pattern.compile("Demandes aidées en 30 jours (\\d+)");

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Records records;

    @Test
    void a_referent_sees_one_more_request_that_was_helped_with_and_not_whose_it_is() {
        var mediator = scene.mediator();
        FictitiousTeams.alsoRefers(portal, "maude");
        var referent = Company.professional(scene.somebody(), "maude");
        var before = helpedAsReadBy(referent);

        var draft = records.draft(Company.agreed(mediator, scene.somebody(), "apa", "mois"));

        assertThat(helpedAsReadBy(referent)).isEqualTo(before + 1);
        assertThat(referent.open("/equipe").body()).doesNotContain(draft.toString());
        assertThat(referent.open("/demande/" + draft).status()).isEqualTo(404);
    }

    private static int helpedAsReadBy(Visitor referent) {
        var found = HELPED.matcher(Jsoup.parse(referent.open("/equipe").body()).text());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
