package fr.coteacote.catalog.check;

import java.util.Arrays;
import java.util.BitSet;
import org.sat4j.core.LiteralsUtils;
import org.sat4j.minisat.core.IPhaseSelectionStrategy;

/**
 * Lets the solver try on each wire what earlier ways had on it less often, so that a few ways between them show nearly all that
 * is possible. The same questions in the same order find the same ways.
 */
final class Varied implements IPhaseSelectionStrategy {

    private static final long serialVersionUID = 1L;

    private int ways;
    private int[] on = {};

    /** Remember a way that was found. */
    void add(BitSet way) {
        ways++;
        on = Arrays.copyOf(on, Math.max(on.length, way.length()));
        way.stream().forEach(wire -> on[wire]++);
    }

    @Override
    public int select(int wire) {
        int before = wire < on.length ? on[wire] : 0;
        return 2 * before <= ways ? LiteralsUtils.posLit(wire) : LiteralsUtils.negLit(wire);
    }

    @Override
    public void init(int wires) {
        // Nothing to prepare: what is remembered grows with the ways.
    }

    @Override
    public void init(int wire, int literal) {
        // No wire has a side of its own.
    }

    @Override
    public void updateVar(int literal) {
        // What the search meets on its way changes nothing.
    }

    @Override
    public void assignLiteral(int literal) {
        // What the search meets on its way changes nothing.
    }

    @Override
    public void updateVarAtDecisionLevel(int literal) {
        // What the search meets on its way changes nothing.
    }
}
