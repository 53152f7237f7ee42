package fr.coteacote.bench.portal;

import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Somebody who fills in drafts without scripts. */
public final class Somebody {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Web web;

    private Somebody(Web web) {
        this.web = web;
    }

    /** Somebody whom the portal does not know yet. */
    public static Somebody at(URI portal) {
        return new Somebody(Web.at(portal).patient(PATIENCE));
    }

    /** The browser they use. */
    public Web web() {
        return web;
    }

    /**
     * Start a draft, and give its address.
     *
     * @throws IOException when it is not started
     */
    public String start() throws IOException {
        var page = new PlainDoor(web).open("/pour-qui/" + Script.FORM, "/envoi/commencer/" + Script.FORM);
        return switch (page.send(Map.of("pour", "proche"), "")) {
            case Answer.Taken(var chapters) -> chapters;
            case Answer answer -> throw new IOException("No draft is started: " + answer);
        };
    }

    /**
     * Fill in what can be filled in of {@code draft}, and tell how many pages were taken.
     *
     * @throws IOException when the portal does not answer
     */
    public int fillIn(String draft, Script script) throws IOException {
        int taken = 0;
        for (var page : script.pages()) {
            var reply = web.get(draft + "/" + page);
            if (reply.status() == 200) {
                var answer = new PlainDoor(web).open(draft + "/" + page).send(script.typedOn(page), "");
                if (answer instanceof Answer.Taken) {
                    taken++;
                }
            }
        }
        return taken;
    }
}
