package fr.coteacote.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Town;
import fr.coteacote.resilience.history.Complaint.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ordeal is put to the test itself: mistakes that are planted must be found. */
class FlawsAreFoundTest {

    private static final long SEED = 42;

    @Test
    void commits_that_are_acknowledged_before_they_are_on_the_disk() {
        assertThat(broken(Flaw.FORGETFUL_COMMITS, List.of(Mischief.CRASH_DATABASE), new Ordeal.Enough(100, 3, 0)))
                .containsAnyOf(Promise.KEPT, Promise.REPLACED_ONCE);
    }

    @Test
    void writing_without_asking_which_version_the_page_showed() {
        assertThat(broken(Flaw.VERSION_NOT_ASKED, List.of(Mischief.CUT_PORTAL), new Ordeal.Enough(100, 1, 0)))
                .contains(Promise.REPLACED_ONCE);
    }

    @Test
    void sending_again_under_another_mark() {
        assertThat(broken(
                        Flaw.NEW_MARK_WHEN_SENT_AGAIN,
                        List.of(Mischief.LOSE_ACKNOWLEDGEMENTS),
                        new Ordeal.Enough(100, 10, 0)))
                .contains(Promise.LISTED_ONCE);
    }

    private static List<Promise> broken(Flaw flaw, List<Mischief> deck, Ordeal.Enough enough) {
        try (var town = Town.of(1, flaw)) {
            var verdict = Ordeal.in(town, flaw, SEED, deck, enough);
            assertThat(verdict.report()).contains(String.valueOf(verdict.kept()));
            assertThat(verdict.kept()).content().contains("mischance\t", "write\t", "found\t");
            return verdict.broken();
        }
    }
}
