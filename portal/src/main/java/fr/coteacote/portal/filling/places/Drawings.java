package fr.coteacote.portal.filling.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The drawings of papers that help shows: SVG that ships with the forms, never anything a person sent. */
public final class Drawings {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Drawings() {}

    /** Find the drawing of that name; "" for none. */
    public static String named(String name) {
        return name.isEmpty() ? "" : READ.computeIfAbsent(name, Drawings::read);
    }

    private static String read(String name) {
        var path = "/forms/drawings/" + name + ".svg";
        try (var in = Drawings.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "No drawing at %s: the catalogue should have said so".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
