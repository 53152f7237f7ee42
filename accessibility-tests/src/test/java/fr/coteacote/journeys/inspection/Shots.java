package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures of each kind of page, for people to look at: {@code -Dshots=folder} takes them. */
public final class Shots {

    private static final String FOLDER = System.getProperty("shots", "");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> TAKEN = new HashSet<>();

    private Shots() {}

    /** Take pictures of the whole page: on a small telephone, on a tablet whose letters are twice as big, at a desk. */
    public static void take(Page page, View view) {
        take(page, view, true);
    }

    /** Take them if that page was never taken, or shows something new. */
    static void take(Page page, View view, boolean isNew) {
        if (FOLDER.isBlank() || !(TAKEN.add(page.title()) || isNew)) {
            return;
        }
        var name = "%03d-%s".formatted(NUMBER.incrementAndGet(), slug(page.title()));
        for (var size : List.of(Size.PHONE, Size.TABLET, Size.DESK)) {
            size.during(
                    page,
                    view,
                    () -> page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(FOLDER, "%s-%s.png".formatted(name, size.name())))
                            .setFullPage(true)));
        }
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
