package fr.coteacote.bench.server;

import fr.coteacote.bench.tables.Figures;
import java.util.ArrayList;
import java.util.List;

/** What came of the presses on "Continuer"; several people may note theirs at a time. */
final class Presses {

    private final List<Double> waits = new ArrayList<>();
    private int answers;
    private int lost;

    /** Note that {@code stored} answers were taken, and the next page seen after {@code wait} milliseconds. */
    synchronized void taken(int stored, double wait) {
        answers += stored;
        waits.add(wait);
    }

    /** Note that somebody could not go on. */
    synchronized void lost() {
        lost++;
    }

    synchronized int answers() {
        return answers;
    }

    synchronized int lostOnes() {
        return lost;
    }

    synchronized Figures waits() {
        return Figures.of(waits);
    }
}
