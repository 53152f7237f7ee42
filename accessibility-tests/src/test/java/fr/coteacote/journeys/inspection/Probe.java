package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A question to a page, as a script that stands in a file of its own; it answers with lines, most often faults. */
record Probe(String script) {

    /** Read the question in {@code name.js}. */
    static Probe named(String name) {
        try (var file = Probe.class.getResourceAsStream(name + ".js")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no script %s.js beside %s".formatted(name, Probe.class));
            }
            return new Probe(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The script %s.js cannot be read".formatted(name), e);
        }
    }

    List<String> ask(Page page) {
        return page.evaluate(script) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }
}
