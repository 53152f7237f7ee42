package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mandate ends on its day; who gave it is told before, and finds it on record. */
@AssistedTest
class MandateEndsTest {

    private static final String SOON = "MandateEndsSoon";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
    }

    private void pass(Duration time) {
        scene.advance(time);
        scene.run("MandateEnds.announce");
        scene.run("MandateEnds.endOverdue");
    }

    private UUID helped(String length) {
        return records.draft(Company.agreed(mediator, scene.somebody(), "apa", length));
    }

    @Test
    void a_help_of_a_month_is_announced_a_week_before_it_ends_and_once() {
        var draft = helped("mois");
        pass(Duration.ofDays(19));
        assertThat(records.promised(SOON, draft)).isZero();

        pass(Duration.ofDays(4).plusHours(12)); // a month has 28 to 31 days
        assertThat(records.promised(SOON, draft)).isEqualTo(1);

        pass(Duration.ofDays(1));
        assertThat(records.promised(SOON, draft)).isEqualTo(1);
    }

    @Test
    void a_help_of_a_day_is_not_announced() {
        var draft = helped("jour");

        pass(Duration.ofHours(1));

        assertThat(records.promised(SOON, draft)).isZero();
    }

    @Test
    void a_mandate_ends_on_its_day_and_so_does_the_session_under_it() {
        var company = Company.agreed(mediator, scene.somebody(), "apa", "jour");
        var draft = records.draft(company);
        pass(Duration.ofHours(22));
        assertThat(records.acts(draft)).doesNotContain("MANDATE_ENDED by PORTAL");

        pass(Duration.ofHours(3));

        assertThat(records.acts(draft)).contains("MANDATE_ENDED by PORTAL", "SESSION_ENDED by PORTAL");
        assertThat(records.state(company)).matches("ENDED by (MANDATE_OVER|ABANDONED)"); // nobody moved it either
    }
}
