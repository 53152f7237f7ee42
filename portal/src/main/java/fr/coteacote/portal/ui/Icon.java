package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A pictogram (Phosphor, MIT licence): always beside words, never instead of them.
 *
 * <p>Duotone for help and big signs, bold in buttons and links, fill for the tick and the triangle.
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

    private static final String FOLDER = "/META-INF/resources/assets/pictograms/";

    private final String svg;
    private final boolean flips;

    Icon(String file) {
        this(file, false);
    }

    Icon(String file, boolean flips) {
        this.svg = read(FOLDER + file + ".svg").replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
        this.flips = flips;
    }

    /** Draw the pictogram; assistive technologies do not see it. */
    Component drawn() {
        var drawn = new Markup("span", flips ? "icon icon-flips" : "icon").with("aria-hidden", "true");
        drawn.getElement().setProperty("innerHTML", svg);
        return drawn;
    }

    private static String read(String path) {
        try (var in = Icon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No pictogram at %s on the class path".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The pictogram at %s cannot be read".formatted(path), e);
        }
    }
}
