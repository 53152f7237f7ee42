package fr.coteacote.portal.filling.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FillingTest
class StartingTest {

    @Autowired
    NewDrafts newDrafts;

    @Autowired
    DraftService drafts;

    @Autowired
    Sittings sittings;

    @Test
    void what_only_other_departements_ask_for_is_not_announced_here() {
        var form = Catalogue.fromClassPath().form(new FormId("apa"));

        assertThat(drafts.possibleDocuments(form))
                .extracting(DocumentRule::id)
                .contains("rib", "titre-sejour", "contrat-accueil")
                .doesNotContain("synthese-bancaire", "releves-3-mois");
    }

    @Test
    void who_starts_far_more_than_a_mediator_in_a_day_waits_and_others_do_not() {
        var first = SomebodyThere.starts(Role.CARER, newDrafts, sittings);
        var form =
                drafts.open(first.draft(), first.sitting()).orElseThrow().form().id();
        for (var start = 2; start <= NewDrafts.STARTS_A_DAY; start++) {
            assertThat(newDrafts.mayStart()).isTrue();
            newDrafts.start(form, Role.CARER);
        }

        assertThat(newDrafts.mayStart()).isFalse();

        SomebodyThere.wait(Duration.ofHours(11));
        drafts.open(first.draft(), sittings.current().orElseThrow());
        assertThat(newDrafts.mayStart()).as("the same day").isFalse();

        SomebodyThere.starts(Role.SELF, newDrafts, sittings);
        assertThat(newDrafts.mayStart()).as("somebody else").isTrue();
    }
}
