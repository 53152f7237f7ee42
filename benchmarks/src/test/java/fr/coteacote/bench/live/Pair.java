package fr.coteacote.bench.live;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.development.identity.IdentitySimulator;
import fr.coteacote.portal.assisted.Company;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.resilience.clients.TogetherPage;
import fr.coteacote.resilience.clients.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A mediator and a user on one page, each at a node of their own. */
final class Pair implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] COOKIES = {"cote-sitting", "cote-formulaire", "cote-page"};
    private static final String QUESTION = "nom-naissance";

    private final TogetherPage mediator;
    private final TogetherPage user;
    private final LinkedBlockingQueue<Heard> arrived;
    private int changes;

    private Pair(TogetherPage mediator, TogetherPage user, LinkedBlockingQueue<Heard> arrived) {
        this.mediator = mediator;
        this.user = user;
        this.arrived = arrived;
    }

    /** Let two people meet, agree, and come to the same page. */
    static Pair meet(URI here, URI there, IdentitySimulator providers) throws IOException {
        var company = Company.meet(Company.mediator(new Visitor(here, providers)), new Visitor(there, providers));
        var draft = company.agree("apa", "seance").uri().getPath();
        var address = draft.replaceFirst("^(/demande/[^/]+).*$", "$1") + "/" + page();
        var arrived = new LinkedBlockingQueue<Heard>();
        var user = TogetherPage.open(web(there, company.user), address, () -> {});
        var watch = new Watch(arrived);
        var mediator = TogetherPage.open(web(here, company.mediator), address, watch);
        watch.asks(mediator);
        return new Pair(mediator, user, arrived);
    }

    /** What addresses call the page that asks the question. */
    private static int page() {
        var form = Catalogue.fromClassPath().form(new FormId("apa"));
        return form.numberOf(form.pageOf(new QuestionId(QUESTION)).id());
    }

    private static Web web(URI portal, Visitor visitor) {
        var cookies = new HashMap<String, String>();
        for (var name : COOKIES) {
            visitor.browser.cookie(portal.getHost(), name).ifPresent(value -> cookies.put(name, value));
        }
        return Web.at(portal).patient(PATIENCE).holding(Map.copyOf(cookies));
    }

    /** The user writes, until the mediator's page is told, and then until it holds the text. */
    Latency change() throws IOException, InterruptedException {
        var text = "Nom" + "abcdefghij".charAt(++changes % 10) + "abcdefghij".charAt(changes / 10 % 10);
        arrived.clear();
        var begun = System.nanoTime();
        var writing = Thread.ofVirtual().start(() -> write(text));
        try {
            for (var heard = await(); ; heard = await()) {
                if (heard.news().shared().contains(text)) {
                    return new Latency(
                            (heard.told() - begun) / 1e6,
                            (heard.read() - begun) / 1e6,
                            heard.news().bytes());
                }
            }
        } finally {
            writing.join();
        }
    }

    private void write(String text) {
        try {
            user.type(QUESTION, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Heard await() throws InterruptedException, IOException {
        var heard = arrived.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (heard == null) {
            throw new IOException("What the user wrote did not come to the mediator");
        }
        return heard;
    }

    @Override
    public void close() {
        mediator.close();
        user.close();
    }

    /** What the mediator's page was told, and found when it asked. */
    private record Heard(long told, long read, TogetherPage.News news) {}

    /** The mediator's page, which asks each time it is told. */
    private static final class Watch implements Runnable {

        private final LinkedBlockingQueue<Heard> arrived;
        private volatile @Nullable TogetherPage page;

        Watch(LinkedBlockingQueue<Heard> arrived) {
            this.arrived = arrived;
        }

        void asks(TogetherPage mediator) {
            page = mediator;
        }

        @Override
        public void run() {
            var told = System.nanoTime();
            var asked = page;
            if (asked == null) {
                return;
            }
            try {
                var news = asked.ask();
                arrived.offer(new Heard(told, System.nanoTime(), news));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * How long one waited, in milliseconds.
     *
     * @param told until the other's page was told that something is new
     * @param read until it held the text
     * @param bytes of the answer that brought it
     */
    record Latency(double told, double read, int bytes) {}
}
