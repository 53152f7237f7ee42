package fr.coteacote.resilience.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What all clients did and heard, in the order in which they heard it; many threads write into it. */
public final class History {

    private final Collection<Told> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** Note a write once its outcome is heard. */
    public void add(Write write) {
        add(new Told(Instant.now(), write));
    }

    /** Note a press on "Envoyer" once its outcome is heard. */
    public void add(Sending sending) {
        add(new Told(Instant.now(), sending));
    }

    /** Note what was done to the machines meanwhile, for who reads the history: the judge does not ask. */
    public void add(Mischance mischance) {
        add(new Told(Instant.now(), mischance));
    }

    void add(Told event) {
        told.add(event);
        if (event.what() instanceof Write write && write.heard() == Heard.OK) {
            acknowledged.incrementAndGet();
        }
    }

    /** How many writes were acknowledged so far. */
    public int acknowledged() {
        return acknowledged.get();
    }

    public List<Write> writes() {
        return all(Write.class).toList();
    }

    public List<Sending> sendings() {
        return all(Sending.class).toList();
    }

    /** Everything, in the order in which it was noted. */
    List<Told> told() {
        return List.copyOf(told);
    }

    private <E extends Event> Stream<E> all(Class<E> kind) {
        return told.stream().map(Told::what).filter(kind::isInstance).map(kind::cast);
    }

    /** What happened, and when one heard of it. */
    record Told(Instant at, Event what) {}
}
