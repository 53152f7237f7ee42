package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.inspection.ViewsInspected;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody can write a page that no journey opens: Maven runs this when all of them have run, and only then. */
class EachViewWasInspected {

    @Test
    void each_view_of_the_portal_was_inspected_by_a_journey() {
        var forgotten = new TreeSet<>(ViewsInspected.all());
        assertThat(forgotten).isNotEmpty();

        forgotten.removeAll(ViewsInspected.seen());

        assertThat(forgotten).as("views on which no journey arrives").isEmpty();
    }
}
