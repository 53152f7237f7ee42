package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.BiConsumer;

/** How else a page is read than on a screen of ordinary colours: by keyboard, in forced colours, at rest, on paper. */
final class Circumstances {

    private static final Probe FOCUS = Probe.named("focus");
    private static final Probe FIELDS_DRAWN = Probe.named("fields-drawn");
    private static final Probe MOVING = Probe.named("moving");
    private static final Probe PRINTED = Probe.named("printed");
    private static final Probe TOO_WIDE = Probe.named("too-wide");

    /** A4 held upright, without its margins. */
    private static final Size PAPER = new Size("paper", 718, 1000, 100, false);

    private final Page page;
    private final View view;
    private final BiConsumer<String, List<String>> tell;

    Circumstances(Page page, View view, BiConsumer<String, List<String>> tell) {
        this.page = page;
        this.view = view;
        this.tell = tell;
    }

    void check() {
        Size.PHONE.during(page, view, this::byKeyboard);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        tell.accept("Fields without an edge in forced colours", FIELDS_DRAWN.ask(page));
        tell.accept("Focus in forced colours", FOCUS.ask(page));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE));
        tell.accept("Moving", MOVING.ask(page));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setMedia(Media.PRINT));
        PAPER.during(page, view, () -> {
            tell.accept("Not on paper", PRINTED.ask(page));
            tell.accept("Wider than paper", TOO_WIDE.ask(page));
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** One key tells the browser that a keyboard is used: from then on it shows the focus. */
    private void byKeyboard() {
        page.keyboard().press("Shift");
        tell.accept("Focus, from the first stop to the last", FOCUS.ask(page));
    }
}
