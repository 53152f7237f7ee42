package fr.coteacote.bench.server;

import fr.coteacote.bench.portal.Script;
import fr.coteacote.bench.portal.Somebody;
import fr.coteacote.resilience.clients.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** People who fill in a draft, one after another, page by page, as fast as the portal lets them. */
final class Writer implements Runnable {

    private static final double MILLISECOND = 1e6;
    private static final Pattern PAGE = Pattern.compile("/demande/[^/]+/([^/]+)");

    private final URI portal;
    private final Way way;
    private final Script script;
    private final Presses presses;
    private final BooleanSupplier goesOn;

    Writer(URI portal, Way way, Script script, Presses presses, BooleanSupplier goesOn) {
        this.portal = portal;
        this.way = way;
        this.script = script;
        this.presses = presses;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            try {
                fillIn(Somebody.at(portal)); // one person may start only so many drafts in a day
            } catch (IOException e) {
                presses.lost(e.toString());
            }
        }
    }

    /** Up to the first page that is not in the script: what follows is no question, or a list that grows. */
    private void fillIn(Somebody somebody) throws IOException {
        var draft = somebody.start();
        var page = script.pages().getFirst();
        var opened = way.open(somebody.web(), draft + "/" + page);
        while (goesOn.getAsBoolean() && !script.typedOn(page).isEmpty()) {
            var begun = System.nanoTime();
            var answer = opened.send(script.typedOn(page), UUID.randomUUID().toString());
            if (!(answer instanceof Answer.Taken(var next))) {
                presses.lost("page %s: %s".formatted(page, answer.getClass().getSimpleName()));
                return;
            }
            var answers = script.answersOn(page);
            opened = way.next(somebody.web(), opened, next);
            presses.taken(answers, (System.nanoTime() - begun) / MILLISECOND);
            page = pageAt(next);
        }
    }

    /** How {@code address} calls its page; "" where it is no page of questions: papers have numbers too. */
    private static String pageAt(String address) {
        var page = PAGE.matcher(address);
        return page.matches() ? page.group(1) : "";
    }
}
