package fr.coteacote.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of docs/security that is written from data.
 *
 * <p>{@code -Dsecurity.pages=write} writes it; otherwise the test fails when it is not what the data say.
 */
public final class GeneratedPage {

    private static final Path FOLDER = Path.of("..", "docs", "security");

    private GeneratedPage() {}

    /** Hold the page {@code name} against {@code text}, or write it. */
    public static void mustBe(String name, String text) {
        var page = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("security.pages"))) {
                Files.writeString(page, text);
            }
            assertThat(Files.exists(page) ? Files.readString(page) : "")
                    .as("docs/security/%s is not what its data say: run this test with -Dsecurity.pages=write", name)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read a file of docs/security. */
    static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
