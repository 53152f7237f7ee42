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
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two nodes behind a proxy, people at both doors, and everything that can go wrong between them. */
class NothingIsLostTest {

    private static final int KILLS = Integer.getInteger("resilience.kills", 5);

    /** What else a hundred and more kills meet need not be done as often as they are. */
    private static final int KILLS_IN_A_DECK = Math.min(KILLS, 20);

    private static final List<Mischief> BESIDE_KILLS = List.of(
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
        var deck = Stream.concat(Collections.nCopies(KILLS_IN_A_DECK, KILL_NODE).stream(), BESIDE_KILLS.stream())
                .toList();
        var enough = new Ordeal.Enough(Integer.getInteger("resilience.answers", 2000), deck.size(), KILLS);
        try (var town = Town.of(2, Flaw.NONE)) {
            var verdict = Ordeal.in(town, Flaw.NONE, seed(), deck, enough);

            System.out.println(verdict.report());
            assertThat(verdict.complaints()).as(verdict.report()).isEmpty();
        }
    }

    private static long seed() {
        long asked = Long.getLong("resilience.seed", 0);
        return asked == 0 ? System.nanoTime() & 0xffff_ffffL : asked;
    }
}
