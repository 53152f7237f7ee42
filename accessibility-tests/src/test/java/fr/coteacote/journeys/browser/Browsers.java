package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The browsers of one run: one for each size of letters, because that is a setting of the whole browser. */
final class Browsers {

    private static final Playwright PLAYWRIGHT = started();
    private static final Map<Integer, Browser> BY_LETTERS = new TreeMap<>();

    private Browsers() {}

    static Browser with(int letters) {
        return BY_LETTERS.computeIfAbsent(letters, Browsers::launch);
    }

    /** They outlive each story, not the process: stories may run as several runs in one. */
    private static Playwright started() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browsers"));
        return playwright;
    }

    private static Browser launch(int letters) {
        var arguments = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        arguments.add("--blink-settings=defaultFontSize=" + letters);
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(arguments));
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
}
