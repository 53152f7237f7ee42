package fr.coteacote.journeys.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures of each page and device, for people to look at: {@code -Dshots=folder} takes them. */
final class Shots {

    private static final String FOLDER = System.getProperty("shots", "");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Shots() {}

    static void take(Page page, Device device) {
        if (FOLDER.isBlank()) {
            return;
        }
        var name = "%03d-%s-%s.png".formatted(NUMBER.incrementAndGet(), slug(page.title()), slug(device.name()));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name)).setFullPage(true));
    }

    private static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 50 ? plain.substring(0, 50) : plain;
    }
}
