package fr.coteacote.bench.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody with a tablet who reads pages, and is asked afterwards what it cost. */
final class Reader implements AutoCloseable {

    private static final double PATIENCE = 60_000;
    private static final double UNTIL_QUIET = 1_500;
    private static final String FIRST_PAINT =
            "(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)";
    private static final String SHIFT = """
            new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(sum), 50);
            })""";

    private final Playwright playwright;
    private final Browser chromium;

    Reader() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** What the browser calls itself. */
    String browser() {
        return "Chromium " + chromium.version();
    }

    /** Visit {@code page} with a browser that has kept nothing, then again. */
    ColdAndWarm visit(Subject page, Weather weather) {
        try (var profile = chromium.newContext(new Browser.NewContextOptions().setViewportSize(820, 1180))) {
            profile.setDefaultTimeout(PATIENCE);
            profile.addCookies(page.cookies());
            return new ColdAndWarm(once(profile, page, weather), once(profile, page, weather));
        }
    }

    /** The first visit, and the second. */
    record ColdAndWarm(Visit cold, Visit warm) {}

    private static Visit once(BrowserContext profile, Subject subject, Weather weather) {
        try (var page = profile.newPage()) {
            var browser = profile.newCDPSession(page);
            var wire = Wire.of(browser);
            weather.fall(browser);
            var clock = new JsonObject();
            clock.addProperty("timeDomain", "threadTicks");
            browser.send("Performance.enable", clock);
            page.navigate(subject.address(), new Page.NavigateOptions().setTimeout(PATIENCE));
            // On a slow processor the line may rest long before there is anything to be seen.
            page.waitForFunction(FIRST_PAINT + " >= 0");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(UNTIL_QUIET);
            double cpu = worked(browser);
            return new Visit(
                    wire.requests(),
                    wire.bytes(),
                    wire.scriptBytes(),
                    number(browser, FIRST_PAINT),
                    cpu,
                    number(browser, SHIFT));
        }
    }

    private static double worked(CDPSession browser) {
        for (var metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble() * 1e3;
            }
        }
        throw new IllegalStateException("The browser does not tell how long its main thread worked");
    }

    private static double number(CDPSession browser, String expression) {
        var asked = new JsonObject();
        asked.addProperty("expression", expression);
        asked.addProperty("awaitPromise", true);
        asked.addProperty("returnByValue", true);
        var answer = browser.send("Runtime.evaluate", asked).getAsJsonObject("result");
        if (!answer.has("value")) {
            throw new IllegalStateException("The browser answers %s to %s".formatted(answer, expression));
        }
        return answer.get("value").getAsDouble();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
