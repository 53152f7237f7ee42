package fr.coteacote.resilience.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** A page that two people see, in one browser of theirs: it listens, asks what is new, and keeps what is typed. */
public final class TogetherPage implements AutoCloseable {

    private final Web web;
    private final Uidl uidl;
    private final String action;
    private final Runnable changed;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread listener;

    private TogetherPage(Web web, Uidl uidl, String action, String session, Runnable changed) {
        this.web = web;
        this.uidl = uidl;
        this.action = action;
        this.changed = changed;
        this.listener = Thread.ofVirtual().start(() -> listen(session));
    }

    /**
     * Show the page at {@code address}, and listen to its session.
     *
     * @param changed called each time the portal says that something is new
     * @throws IOException when it cannot be shown, or nobody is together with this person
     */
    public static TogetherPage open(Web browser, String address, Runnable changed) throws IOException {
        var web = browser.withScripts();
        var uidl = Uidl.start(web, web.get(address).body(), address);
        var session = uidl.session().orElseThrow(() -> new NotShown(address, "nobody is together with this person"));
        var page =
                new TogetherPage(web, uidl, address.replaceFirst("^/demande", "/envoi"), session.getValue(), changed);
        page.awaitStream();
        return page;
    }

    private void awaitStream() {
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(String session) {
        try (var stream = web.stream("/seance/%s/flux".formatted(session));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event:change")) {
                    if (listening.getCount() == 0) {
                        changed.run();
                    }
                    listening.countDown(); // the first one says that there is something to read: it has been read
                }
            }
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw new UncheckedIOException("The stream of a session broke", e);
            }
        } finally {
            listening.countDown();
        }
    }

    /** Write {@code text} in the field of {@code question}, and pause. */
    public synchronized void type(String question, String text) throws IOException {
        var values = new TreeMap<String, List<String>>();
        values.put(question, List.of(text));
        values.put("_touche", List.of(question));
        var form = uidl.form(action).orElseThrow(() -> new IOException("Flow shows no form for " + action));
        uidl.fire(form, "garder", Map.of("event.detail", Map.of("edit", "", "values", values)));
    }

    /** Ask what is new, as the page does once it was told. */
    public synchronized News ask() throws IOException {
        var changed = uidl.fire(uidl.session().orElseThrow().getKey(), "changement", Map.of());
        return new News(changed.shared(), changed.bytes());
    }

    @Override
    public void close() {
        listener.interrupt();
    }

    /**
     * What is new.
     *
     * @param shared what the fields hold, as the page's script is told
     * @param bytes of the answer, not compressed, without its headers
     */
    public record News(String shared, int bytes) {}
}
