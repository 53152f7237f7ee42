package fr.coteacote.resilience.history;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What all clients did and heard, in the order in which they heard it; many threads write into it. */
public final class History {

    private final Collection<Write> writes = new ConcurrentLinkedQueue<>();
    private final Collection<Sending> sendings = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** Note a write once its outcome is heard. */
    public void add(Write write) {
        writes.add(write);
        if (write.heard() == Heard.OK) {
            acknowledged.incrementAndGet();
        }
    }

    /** Note a press on "Envoyer" once its outcome is heard. */
    public void add(Sending sending) {
        sendings.add(sending);
    }

    /** How many writes were acknowledged so far. */
    public int acknowledged() {
        return acknowledged.get();
    }

    public List<Write> writes() {
        return List.copyOf(writes);
    }

    public List<Sending> sendings() {
        return List.copyOf(sendings);
    }
}
