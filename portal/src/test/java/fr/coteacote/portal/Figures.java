package fr.coteacote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Figures that a page of the documentation states, and that a test computes: a constant cannot change without its page. */
public final class Figures {

    private Figures() {}

    /** Fail when {@code page}, below {@code docs}, does not hold each of {@code lines}, one after the other. */
    public static void areIn(String page, List<String> lines) {
        try {
            assertThat(Files.readString(Path.of("..", "docs").resolve(page)))
                    .as("docs/%s states what the program does", page)
                    .contains(String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
