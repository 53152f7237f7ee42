package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** A network that lets nobody through to the portal, until this is closed: a station has its own page first. */
public final class ClosedNetwork implements AutoCloseable {

    /** What a page asks the portal for by itself. */
    private static final Pattern ASKED = Pattern.compile("[?&]v-r=");

    private final Page page;

    private ClosedNetwork(Page page) {
        this.page = page;
    }

    /** Let somebody who was offline meet such a network, and their page ask for the portal in vain. */
    public static ClosedNetwork metBy(Visitor visitor) {
        var page = visitor.page();
        page.route(ASKED, Route::abort);
        visitor.isOnlineAgain();
        var refused = new AtomicBoolean();
        page.onRequestFailed(request -> {
            if (ASKED.matcher(request.url()).find()) {
                refused.set(true);
            }
        });
        page.waitForCondition(refused::get);
        return new ClosedNetwork(page);
    }

    @Override
    public void close() {
        page.unroute(ASKED);
    }
}
