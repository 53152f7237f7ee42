package fr.coteacote.journeys.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import fr.coteacote.journeys.inspection.KeptFocus;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What went wrong in a browser without anybody seeing it: console errors, broken policies, scripts that stopped, a focus
 * that was lost.
 */
final class Troubles {

    private final String portal;
    private final List<String> found = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    /** Watch over what comes from {@code portal}; other sites mind their own errors. */
    Troubles(URI portal) {
        this.portal = portal.toString();
    }

    void watch(Page page) {
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> note("Script stopped on %s: %s".formatted(page.url(), error)));
        KeptFocus.watch(page, this::note);
    }

    /** Let a story say which error belongs to it: a server that is killed cannot answer. */
    void expect(Pattern message) {
        expected.add(message);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && message.location().startsWith(portal)) {
            note("Console error on %s: %s (%s)".formatted(message.page().url(), message.text(), message.location()));
        }
    }

    void note(String trouble) {
        if (expected.stream().noneMatch(pattern -> pattern.matcher(trouble).find())) {
            found.add(trouble);
        }
    }
}
