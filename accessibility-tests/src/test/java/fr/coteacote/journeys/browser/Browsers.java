package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browsers of one run: one for each way to be set up as a whole. */
final class Browsers {

    private static final Playwright PLAYWRIGHT = started();
    private static final Map<SetUp, Browser> RUNNING = new HashMap<>();

    private Browsers() {}

    static Browser of(Device device) {
        return RUNNING.computeIfAbsent(new SetUp(device.letters(), device.keepsPages()), Browsers::launch);
    }

    /** They outlive each story, not the process: stories may run as several runs in one. */
    private static Playwright started() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browsers"));
        return playwright;
    }

    private static Browser launch(SetUp wanted) {
        var arguments = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        arguments.add("--blink-settings=defaultFontSize=" + wanted.letters());
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(arguments);
        if (wanted.keepsPages()) {
            options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
        }
        return PLAYWRIGHT.chromium().launch(options);
    }

    private static Path executable() {
        var named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install the package chromium, or give its path in the variable CHROMIUM"));
    }

    private record SetUp(int letters, boolean keepsPages) {}
}
