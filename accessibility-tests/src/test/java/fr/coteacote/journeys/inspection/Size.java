package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A size in which a page may be read; the page changes into it and back without being loaded again.
 *
 * @param percent how big letters are, compared with ordinary ones
 * @param spaced whether the person has set lines, words and letters apart (WCAG 1.4.12)
 */
record Size(String name, int width, int height, int percent, boolean spaced) {

    /** A telephone at the end of a zoom: the least that a page must fit (WCAG 1.4.10). */
    static final Size LEAST = new Size("320 × 256", 320, 256, 100, false);

    static final Size PHONE = new Size("phone", 320, 640, 100, false);
    static final Size TABLET = new Size("tablet-200", 820, 1180, 200, false);
    static final Size DESK = new Size("desk", 1280, 900, 100, false);

    /**
     * All in which nothing may be cut off, stand beside the screen, or be too small to hit; the bigger the letters, the
     * fewer fit a line.
     */
    static final List<Size> TO_FIT = List.of(
            LEAST,
            new Size("letters at 200 %", 640, 640, 200, false),
            new Size("letters at 400 %", 1280, 1024, 400, false),
            new Size("spaced out", 320, 640, 100, true),
            new Size("spaced out, at a desk", 1280, 900, 100, true));

    private static final String DRESS = Probe.named("dress").script();

    /** Do something while {@code page}, otherwise seen in {@code view}, has this size. */
    void during(Page page, View view, Runnable act) {
        page.setViewportSize(width, height);
        page.evaluate(DRESS, List.of(percent, spaced));
        act.run();
        page.evaluate(DRESS, List.of(100, false));
        page.setViewportSize(view.width(), view.height());
    }
}
