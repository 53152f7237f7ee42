package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The door of browsers that run scripts: the page is Flow's, and what is sent goes as one event. */
public final class FlowDoor implements Door {

    private final Web web;
    private final PlainDoor plain;

    public FlowDoor(Web browser) {
        web = browser.withScripts();
        plain = new PlainDoor(web);
    }

    @Override
    public OpenedPage open(String address) throws IOException {
        var reply = web.get(address);
        var written = plain.read(address, reply);
        return new FlowPage(written, Uidl.start(web, reply.body(), address));
    }

    /**
     * Go on in the tab of {@code left} after a press there: with the page that it shows at {@code address}. Of its
     * fields one knows which versions they show, not what they hold.
     */
    public OpenedPage next(OpenedPage left, String address) {
        if (left instanceof FlowPage page) {
            return new FlowPage(plain.shown(address, page.uidl.seen()), page.uidl);
        }
        throw new IllegalArgumentException("%s was not opened by this door".formatted(left));
    }

    /** A page that Flow has taken over. */
    private static final class FlowPage implements OpenedPage {

        private final PlainDoor.PlainPage written;
        private final Uidl uidl;

        FlowPage(PlainDoor.PlainPage written, Uidl uidl) {
            this.written = written;
            this.uidl = uidl;
        }

        @Override
        public int seen(String question) {
            return written.seen(question);
        }

        /** The same detail as the page's script makes: all fields but the page's own proofs, and the mark. */
        @Override
        public Answer send(Map<String, String> typed, String mark) {
            var values = new TreeMap<String, List<String>>();
            written.with(typed).forEach((name, text) -> values.put(name, List.of(text)));
            values.keySet().removeAll(List.of("_csrf", "_edit"));
            try {
                var form = uidl.form(written.action())
                        .orElseThrow(() -> new IOException("Flow shows no form for " + written.action()));
                var changed =
                        uidl.fire(form, "envoyer", Map.of("event.detail", Map.of("edit", mark, "values", values)));
                return answer(changed);
            } catch (IOException e) {
                return new Answer.Silence(e.toString());
            }
        }

        private Answer answer(Uidl.Changed changed) {
            if (changed.ids().contains("incident")) {
                return new Answer.Silence("the page says that the press had no effect");
            }
            return changed.places().stream()
                    .map(written::leadingTo)
                    .findFirst()
                    .orElse(new Answer.Refused("the same page"));
        }

        /** The page's script waits until the portal is back, and then sends by the plain door. */
        @Override
        public Answer sendAgain(Map<String, String> typed, String mark) {
            return written.send(typed, mark);
        }
    }
}
