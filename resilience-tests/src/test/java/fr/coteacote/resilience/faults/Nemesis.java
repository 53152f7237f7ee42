package fr.coteacote.resilience.faults;

import fr.coteacote.resilience.faults.Line.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.awaitility.Awaitility;

/**
 * Does one mischief after another to a town, in an order that a seed decides.
 *
 * <p>The seed decides what is done, to which node and for how long; what the clients were doing at that moment it cannot
 * decide.
 */
public final class Nemesis {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Town town;
    private final Random random;
    private final List<Mischief> deck;
    private final IntSupplier acknowledged;
    private final List<Mischief> left = new ArrayList<>();

    /**
     * Set a nemesis on {@code town}.
     *
     * @param deck what it does, in an order of its own, again and again
     * @param acknowledged how many answers were acknowledged so far: whether the portal is usable again
     */
    public Nemesis(Town town, long seed, List<Mischief> deck, IntSupplier acknowledged) {
        this.town = town;
        this.random = new Random(seed);
        this.deck = List.copyOf(deck);
        this.acknowledged = acknowledged;
    }

    /** Let people work a little, do the next mischief, put it right, and wait until an answer is acknowledged again. */
    public Deed act() {
        if (left.isEmpty()) {
            left.addAll(deck);
            Collections.shuffle(left, random);
        }
        var mischief = left.removeLast();
        pause(500, 1_500);
        var begun = System.nanoTime();
        switch (mischief) {
            case KILL_NODE -> {
                return kill(town.nodes().get(random.nextInt(town.nodes().size())));
            }
            case FREEZE_NODE ->
                freeze(town.nodes().get(random.nextInt(town.nodes().size())));
            case CRASH_DATABASE -> {
                town.database().crash();
                pause(0, 800);
                town.database().startAgain();
            }
            case RESTART_DATABASE -> town.database().restart();
            case HANG_DATABASE -> disturb(town.toDatabase(), State.HANGING, 4_000);
            case LOSE_DATABASE_ANSWERS -> disturb(town.toDatabase(), State.DEAF, 1_500);
            case CUT_DATABASE -> disturb(town.toDatabase(), State.CUT, 2_000);
            case LOSE_ACKNOWLEDGEMENTS -> disturb(town.toPortal(), State.DEAF, 700);
            case SLOW_PORTAL -> disturb(town.toPortal(), State.SLOW, 6_000);
            case CUT_PORTAL -> disturb(town.toPortal(), State.CUT, 2_000);
        }
        var lasted = since(begun);
        return new Deed(mischief, lasted, untilAcknowledged(acknowledged.getAsInt()));
    }

    /** One at a time is starting at most; what else happens meanwhile, happens to a node that starts. */
    private Deed kill(Node node) {
        town.nodes().forEach(Node::awaitReady);
        var before = acknowledged.getAsInt();
        node.kill();
        node.startAgain();
        return new Deed(Mischief.KILL_NODE, Duration.ZERO, untilAcknowledged(before));
    }

    private void freeze(Node node) {
        node.freeze();
        pause(500, 4_000);
        node.thaw();
    }

    private void disturb(Line line, State state, int longest) {
        line.become(state);
        pause(longest / 4, longest);
        line.become(State.SOUND);
    }

    private Duration untilAcknowledged(int before) {
        var begun = System.nanoTime();
        Awaitility.await("an answer is acknowledged again")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> acknowledged.getAsInt() > before);
        return since(begun);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void pause(int shortest, int longest) {
        try {
            Thread.sleep(random.nextInt(shortest, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The ordeal was interrupted", e);
        }
    }

    /**
     * A mischief that was done.
     *
     * @param lasted until it was put right; nothing for a node that was killed: {@link Node#starts()} tells
     * @param usable from there (for a node that was killed: from its death) until an answer was acknowledged again
     */
    public record Deed(Mischief mischief, Duration lasted, Duration usable) {}
}
