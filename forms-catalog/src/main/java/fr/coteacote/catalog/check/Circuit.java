package fr.coteacote.catalog.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.core.ICDCL;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * Yes-or-no wires joined by and, or, not; SAT4J says whether they can all be as one wants them, whatever the number of cases.
 *
 * <p>A wire is an {@code int} that is not 0; its opposite is the wire with the other sign. Not safe to share between threads.
 */
final class Circuit {

    /** The wire that is always on. */
    static final int TRUE = 1;

    /** A proof takes a few; a question that takes more than this is not answered. */
    private static final int MOST_CONFLICTS = 200_000;

    private final Varied varied = new Varied();
    private final ICDCL<DataStructureFactory> solver = SolverFactory.newDefaultAutoErasePhaseSaving();
    private final Map<List<Integer>, Integer> gates = new HashMap<>();
    /** All ways found so far, the last one first: one of them often answers the next question too. */
    private final List<Way> ways = new ArrayList<>();

    private int last = TRUE;

    Circuit() {
        solver.getOrder().setPhaseSelectionStrategy(varied);
        solver.setTimeoutOnConflicts(MOST_CONFLICTS);
        require(TRUE);
    }

    /** A wire that may be on or off. */
    int wire() {
        return ++last;
    }

    /** Ask that one of some wires is on. */
    void require(int... one) {
        try {
            solver.addClause(new VecInt(one));
        } catch (ContradictionException e) {
            throw new IllegalStateException("The wires contradict each other before anything is asked", e);
        }
    }

    /** Ask that one of some wires is on, and only one. */
    void requireExactlyOne(int... wires) {
        try {
            solver.addExactly(new VecInt(wires), 1);
        } catch (ContradictionException e) {
            throw new IllegalStateException("The wires contradict each other before anything is asked", e);
        }
    }

    /** On when all are. */
    int and(int... wires) {
        var inputs = Arrays.stream(wires)
                .filter(wire -> wire != TRUE)
                .distinct()
                .sorted()
                .toArray();
        if (inputs.length == 0) {
            return TRUE;
        }
        if (Arrays.stream(inputs).anyMatch(wire -> wire == -TRUE || Arrays.binarySearch(inputs, -wire) >= 0)) {
            return -TRUE;
        }
        return inputs.length == 1 ? inputs[0] : gate(inputs);
    }

    private int gate(int[] inputs) {
        var known = gates.get(Arrays.stream(inputs).boxed().toList());
        if (known != null) {
            return known;
        }
        int gate = wire();
        var off = new int[inputs.length + 1];
        off[inputs.length] = gate;
        for (int index = 0; index < inputs.length; index++) {
            require(-gate, inputs[index]);
            off[index] = -inputs[index];
        }
        require(off);
        gates.put(Arrays.stream(inputs).boxed().toList(), gate);
        return gate;
    }

    /** On when one is. */
    int or(int... wires) {
        return -and(Arrays.stream(wires).map(wire -> -wire).toArray());
    }

    int or(IntStream wires) {
        return or(wires.toArray());
    }

    /** On as one of two is, which a third decides. */
    int choose(int when, int then, int otherwise) {
        return then == otherwise ? then : or(and(when, then), and(-when, otherwise));
    }

    /**
     * Find a way for all of some wires to be on.
     *
     * @return which wires are on then; empty when it is proved that there is no way
     * @throws Undecided when that takes too long
     */
    Optional<Way> satisfying(int... wires) {
        var known = ways.stream().filter(way -> way.hasAll(wires)).findFirst();
        return known.isPresent() ? known : solve(wires);
    }

    private Optional<Way> solve(int... wires) {
        try {
            if (!solver.isSatisfiable(new VecInt(wires))) {
                return Optional.empty();
            }
            var on = new BitSet(last + 1);
            for (int wire : solver.model()) {
                if (wire > 0) {
                    on.set(wire);
                }
            }
            var way = new Way(on, last);
            ways.addFirst(way);
            varied.add(on);
            return Optional.of(way);
        } catch (TimeoutException e) {
            throw new Undecided(e);
        }
    }

    /**
     * One way in which all that is required holds.
     *
     * @param last the last wire that there was when it was found
     */
    record Way(BitSet on, int last) {

        /** Tell whether a wire is on. */
        boolean has(int wire) {
            return wire > 0 ? on.get(wire) : !on.get(-wire);
        }

        private boolean hasAll(int... wires) {
            return Arrays.stream(wires).allMatch(wire -> Math.abs(wire) <= last && has(wire));
        }
    }

    /** A proof that would take too long. */
    static final class Undecided extends RuntimeException {

        Undecided(Throwable cause) {
            super("More than %d conflicts".formatted(MOST_CONFLICTS), cause);
        }
    }
}
