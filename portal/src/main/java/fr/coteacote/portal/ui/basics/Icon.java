package fr.coteacote.portal.ui.basics;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;

/**
 * A pictogram (Phosphor, MIT licence): always beside words, never instead of them.
 *
 * <p>Duotone for help and big signs, bold in buttons and links, fill for the tick and the triangle. Those of nearly every
 * page stand in one sheet, {@code pictograms.svg}, that the browser fetches once; the others are written into their page.
 */
public enum Icon {
    TEXT_SIZE("text-aa-bold"),
    LANGUAGE("translate-bold"),
    ACCOUNT("user-circle-bold"),
    EASY_TO_READ("book-open-text-bold"),
    BACK("arrow-left-bold", true),
    FORWARD("arrow-right-bold", true),
    OUT("arrow-square-out-bold", true),
    SAVED("check-circle-fill"),
    SAVING("cloud-arrow-up-bold"),
    OFFLINE("wifi-slash-bold"),
    DOWN("caret-down-bold"),
    LOCK("lock-bold"),
    LOCKED("lock-duotone"),
    COMPARE("scales-bold"),
    EDIT("pencil-simple-bold"),
    DELETE("trash-bold"),
    CHECK("check-bold"),
    PAPERCLIP("paperclip-bold"),
    HIDDEN("eye-slash-bold"),
    PDF("file-pdf-bold"),
    PRINT("printer-bold"),
    FOLLOW("path-bold", true),
    MESSAGE("chat-teardrop-text-bold"),
    ADD("plus-circle-bold"),
    PAUSE("pause-circle-bold"),
    WAITING("hourglass-medium-bold"),
    VISIT("calendar-check-bold"),
    CLOCK("clock-bold"),
    CLOSE("x-bold"),
    CAMERA("camera-bold"),
    FILE("file-text-bold"),
    MAIL("envelope-simple-bold"),
    LOG_OUT("sign-out-bold", true),
    KEY("key-bold"),
    IDENTITY("identification-card-bold"),
    SETTINGS("gear-bold"),
    HELP("lifebuoy-duotone"),
    WHY("question-duotone"),
    WHERE("magnifying-glass-duotone"),
    EXAMPLE("chat-teardrop-text-duotone"),
    UNKNOWN("lightbulb-duotone"),
    READERS("eye-duotone"),
    PHONE("phone-duotone"),
    PLACE("map-pin-duotone"),
    CALL_BACK("phone-incoming-duotone"),
    START("pencil-simple-line-duotone"),
    COMPANY("hand-heart-duotone"),
    TURN("hand-pointing-duotone"),
    HOME("house-line-duotone"),
    BUILDING("buildings-duotone"),
    CHILD("baby-carriage-duotone"),
    COINS("coins-duotone"),
    KEPT("floppy-disk-duotone"),
    SENT("check-circle-duotone"),
    INFORMATION("info-duotone"),
    LOST("signpost-duotone"),
    UNPLUGGED("plugs-duotone"),
    REPAIR("wrench-duotone"),
    EXPIRED("hourglass-medium-duotone"),
    ERROR("warning-fill");

    private final String svg;
    private final boolean flips;

    Icon(String name) {
        this(name, false);
    }

    Icon(String name, boolean flips) {
        this.svg = Sheet.holds(name) ? Sheet.use(name) : alone(name);
        this.flips = flips;
    }

    /** Draw the pictogram; assistive technologies do not see it. */
    public Component drawn() {
        return Markup.trusted("span", flips ? "icon icon-flips" : "icon", svg).with("aria-hidden", "true");
    }

    private static String alone(String name) {
        return Asset.named("pictograms/%s.svg".formatted(name))
                .text()
                .replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
    }

    /** The pictograms that pages share. */
    private static final class Sheet {

        private static final Asset FILE = Asset.named("pictograms.svg");

        static boolean holds(String name) {
            return FILE.text().contains("<symbol id=\"%s\"".formatted(name));
        }

        static String use(String name) {
            return "<svg viewBox=\"0 0 256 256\" fill=\"currentColor\"><use href=\"%s#%s\"></use></svg>"
                    .formatted(FILE.address(), name);
        }
    }
}
