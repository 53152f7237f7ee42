package fr.coteacote.resilience;

import static fr.coteacote.resilience.faults.Mischief.CRASH_DATABASE;
import static fr.coteacote.resilience.faults.Mischief.CUT_DATABASE;
import static fr.coteacote.resilience.faults.Mischief.CUT_PORTAL;
import static fr.coteacote.resilience.faults.Mischief.FREEZE_NODE;
import static fr.coteacote.resilience.faults.Mischief.HANG_DATABASE;
import static fr.coteacote.resilience.faults.Mischief.KILL_NODE;
import static fr.coteacote.resilience.faults.Mischief.LOSE_ACKNOWLEDGEMENTS;
import static fr.coteacote.resilience.faults.Mischief.LOSE_DATABASE_ANSWERS;
import static fr.coteacote.resilience.faults.Mischief.RESTART_DATABASE;
import static fr.coteacote.resilience.faults.Mischief.SLOW_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.faults.Flaw;
import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two nodes behind a proxy, people at both doors, and everything that can go wrong between them. */
class NothingIsLostTest {

    private static final List<Mischief> DECK = List.of(
            KILL_NODE,
            KILL_NODE,
            KILL_NODE,
            KILL_NODE,
            KILL_NODE,
            CRASH_DATABASE,
            CRASH_DATABASE,
            CRASH_DATABASE,
            CRASH_DATABASE,
            RESTART_DATABASE,
            FREEZE_NODE,
            HANG_DATABASE,
            LOSE_DATABASE_ANSWERS,
            CUT_DATABASE,
            LOSE_ACKNOWLEDGEMENTS,
            LOSE_ACKNOWLEDGEMENTS,
            SLOW_PORTAL,
            CUT_PORTAL);

    @Test
    void what_was_acknowledged_is_there_what_was_refused_is_not_and_each_request_is_made_once() {
        var enough = new Ordeal.Enough(
                Integer.getInteger("resilience.answers", 2000), DECK.size(), Integer.getInteger("resilience.kills", 5));
        try (var town = Town.of(2, Flaw.NONE)) {
            var verdict = Ordeal.in(town, Flaw.NONE, seed(), DECK, enough);

            System.out.println(verdict.report());
            assertThat(verdict.complaints()).as(verdict.report()).isEmpty();
        }
    }

    private static long seed() {
        long asked = Long.getLong("resilience.seed", 0);
        return asked == 0 ? System.nanoTime() & 0xffff_ffffL : asked;
    }
}
