package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * The focus within one document: where an answer of the portal takes away what has it, something else gets it.
 *
 * <p>Nobody sees that it is lost; who hears the page, or has no mouse, is at its top again.
 */
public final class KeptFocus {

    private static final Probe WATCH = Probe.named("kept-focus");

    /** The first words of what the script says. */
    private static final String LOST = "Focus lost: ";

    private KeptFocus() {}

    /** Watch over each document that {@code page} shows from now on, and tell each loss to {@code report}. */
    public static void watch(Page page, Consumer<String> report) {
        page.addInitScript("(%s)()".formatted(WATCH.script()));
        page.onConsoleMessage(message -> {
            if (message.text().startsWith(LOST)) {
                report.accept("%s (%s)".formatted(message.text(), message.page().url()));
            }
        });
    }
}
