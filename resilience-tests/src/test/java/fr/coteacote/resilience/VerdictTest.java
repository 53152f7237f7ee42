package fr.coteacote.resilience;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.resilience.faults.Mischief;
import fr.coteacote.resilience.faults.Nemesis.Deed;
import fr.coteacote.resilience.history.Aftermath;
import fr.coteacote.resilience.history.Found;
import fr.coteacote.resilience.history.Heard;
import fr.coteacote.resilience.history.History;
import fr.coteacote.resilience.history.Judge;
import fr.coteacote.resilience.history.KeptHistory;
import fr.coteacote.resilience.history.Mischance;
import fr.coteacote.resilience.history.Spot;
import fr.coteacote.resilience.history.Token;
import fr.coteacote.resilience.history.Write;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of an ordeal for who has to find out what went wrong. */
class VerdictTest {

    private static final Spot WORD = new Spot("/demande/1", "mot");
    private static final Deed CRASH = new Deed(Mischief.CRASH_DATABASE, Duration.ofMillis(400), Duration.ZERO);

    @Test
    void a_history_with_a_lost_answer_lies_in_a_file_that_the_failure_names_and_the_judge_can_judge_again() {
        var verdict = verdict(List.of());

        var file = requireNonNull(verdict.kept());
        assertThat(verdict.report()).contains(file.toString(), "-Dresilience.seed=7");
        assertThat(file)
                .content()
                .contains(
                        "KEPT", "-Dresilience.seed=7", CRASH.toString(), "/demande/1\tmot\tmot1x1\tmarque\t0\tset\tOK");
        var kept = KeptHistory.read(file);
        assertThat(Judge.judge(kept.history(), kept.aftermath())).isNotEmpty().isEqualTo(verdict.complaints());
    }

    @Test
    void a_good_history_leaves_no_file() {
        var verdict = verdict(List.of(new Found(WORD, List.of(Token.of(1, 1)), 1)));

        assertThat(verdict.kept()).isNull();
        assertThat(verdict.report()).contains("No promise was broken.");
    }

    /** Somebody writes a word, the database crashes, and {@code found} is there afterwards. */
    private static Verdict verdict(List<Found> found) {
        var history = new History();
        history.add(new Write(WORD, Token.of(1, 1), "marque", 0, false, Heard.OK));
        history.add(new Mischance(CRASH.toString()));
        return Verdict.of(7, history, List.of(CRASH), List.of(), new Aftermath(found, Map.of(), Map.of()));
    }
}
