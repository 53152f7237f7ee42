package fr.coteacote.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Town;
import fr.coteacote.resilience.history.Complaint.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ordeal is put to the test itself: mistakes that are planted must be found. */
class FlawsAreFoundTest {

    /** What is under way when something goes wrong is chance: where one run finds nothing, another is made. */
    private static final long[] SEEDS = {42, 43, 44};

    @Test
    void commits_that_are_acknowledged_before_they_are_on_the_disk() {
        isFound(
                Flaw.FORGETFUL_COMMITS,
                List.of(Mischief.CRASH_DATABASE),
                new Ordeal.Enough(100, 3, 0),
                Set.of(Promise.KEPT, Promise.REPLACED_ONCE));
    }

    @Test
    void writing_without_asking_which_version_the_page_showed() {
        isFound(
                Flaw.VERSION_NOT_ASKED,
                List.of(Mischief.CUT_PORTAL),
                new Ordeal.Enough(100, 1, 0),
                Set.of(Promise.REPLACED_ONCE));
    }

    @Test
    void sending_again_under_another_mark() {
        isFound(
                Flaw.NEW_MARK_WHEN_SENT_AGAIN,
                List.of(Mischief.LOSE_ACKNOWLEDGEMENTS),
                new Ordeal.Enough(100, 10, 0),
                Set.of(Promise.LISTED_ONCE));
    }

    private static void isFound(Flaw flaw, List<Mischief> deck, Ordeal.Enough enough, Set<Promise> asOneOf) {
        var tried = new ArrayList<Verdict>();
        for (var seed : SEEDS) {
            var verdict = verdict(flaw, seed, deck, enough);
            tried.add(verdict);
            if (verdict.broken().stream().anyMatch(asOneOf::contains)) {
                assertThat(verdict.report()).contains(String.valueOf(verdict.kept()));
                assertThat(verdict.kept()).content().contains("mischance\t", "write\t", "found\t");
                return;
            }
        }
        fail("Not found: %s", tried.stream().map(Verdict::report).toList());
    }

    private static Verdict verdict(Flaw flaw, long seed, List<Mischief> deck, Ordeal.Enough enough) {
        try (var town = Town.of(1, flaw)) {
            return Ordeal.in(town, flaw, seed, deck, enough);
        }
    }
}
