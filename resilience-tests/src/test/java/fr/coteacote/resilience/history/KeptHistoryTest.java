package fr.coteacote.resilience.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history is the same after it was a file: the judge finds in it what was found before. */
class KeptHistoryTest {

    private static final Spot WORD = new Spot("/demande/1", "mot");
    private static final Spot LIST = new Spot("/demande/1", "liste");

    @TempDir
    Path folder;

    @Test
    void each_event_is_read_as_it_was_noted_in_the_same_order() {
        var kept = eventful();

        var read = KeptHistory.read(kept.writeInto(folder, "seed-1", List.of("Une remarque\nde deux lignes")));

        assertThat(read.history().told()).isEqualTo(kept.history().told());
        assertThat(read.history().acknowledged()).isEqualTo(2);
        assertThat(read.aftermath()).isEqualTo(kept.aftermath());
    }

    @Test
    void the_judge_finds_the_same_broken_promises_in_the_file() {
        var kept = eventful();
        var complaints = Judge.judge(kept.history(), kept.aftermath());

        var read = KeptHistory.read(kept.writeInto(folder, "seed-1", List.of()));

        assertThat(complaints)
                .extracting(Complaint::promise)
                .contains(Complaint.Promise.KEPT, Complaint.Promise.SENT_ONCE);
        assertThat(Judge.judge(read.history(), read.aftermath())).isEqualTo(complaints);
    }

    /** An answer is lost, a list has no line, and a request was made twice. */
    private static KeptHistory eventful() {
        var history = new History();
        history.add(new Write(WORD, Token.of(1, 1), "marque", 0, false, Heard.OK));
        history.add(new Mischance("CRASH_DATABASE, put right after 0.4 s"));
        history.add(new Write(WORD, Token.of(1, 2), "autre", 1, false, Heard.OK));
        history.add(new Write(LIST, Token.of(2, 1), "liste", 0, true, Heard.UNKNOWN));
        history.add(new Sending("/demande/1", "a@exemple.fr", Heard.OK));
        var found = List.of(new Found(WORD, List.of(Token.of(1, 1)), 1), new Found(LIST, List.of(), 0));
        return new KeptHistory(
                history, new Aftermath(found, Map.of("/demande/1", 2), Map.of("a@exemple.fr", 1, "b@exemple.fr", 0)));
    }
}
