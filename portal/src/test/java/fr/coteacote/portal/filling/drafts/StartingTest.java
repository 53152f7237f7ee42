package fr.coteacote.portal.filling.drafts;

import static org.assertj.core.api.Assertions.assertThat;

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
