package fr.coteacote.journeys.inspection;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;

/** The audit of one page by axe, whether its browser runs scripts or not. */
final class Audit {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);
    private static final Pattern NOSCRIPT = Pattern.compile("</?noscript\\b[^>]*>");

    private Audit() {}

    static List<String> of(Page page) {
        return new AxeBuilder(page)
                .options(violationsAlone()).withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(violation -> violation.getNodes().stream()
                                .map(node -> "%s: %s: %s – %s"
                                        .formatted(
                                                violation.getId(),
                                                violation.getHelp(),
                                                node.getHtml(),
                                                node.getFailureSummary())))
                        .toList();
    }

    /** Every rule is applied to everything, but only what breaks one is written down, place by place. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * Audit a page whose browser runs no script, so that axe, which is one, cannot run there.
     *
     * <p>The same document, at the same address, with the same style sheets, is opened in a browser that runs scripts; it
     * holds none, and what is shown only without scripts is shown.
     */
    static List<String> withoutScripts(Page page, View view) {
        var address = page.url();
        var document =
                NOSCRIPT.matcher(SCRIPT.matcher(page.content()).replaceAll("")).replaceAll("");
        try (var beside = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), view.height())
                        .setBypassCSP(true)
                        .setLocale("fr-FR"))) {
            var twin = beside.newPage();
            twin.route(
                    address::equals,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(document)));
            twin.navigate(address);
            return of(twin);
        }
    }
}
