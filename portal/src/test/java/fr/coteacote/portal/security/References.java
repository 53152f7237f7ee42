package fr.coteacote.portal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page refers to: {@code Test#method}, a class, the path of a file, or a heading of it as a link names it. */
final class References {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ANNOTATED = Pattern.compile("@(Parameterized)?Test\\b");
    private static final Map<String, List<Path>> SOURCES = sources();

    private References() {}

    /** Tell what is wrong with {@code reference}; empty when it exists. */
    static Optional<String> fault(String reference) {
        var parts = reference.split("#", -1);
        if (reference.contains("/") || reference.endsWith(".xml") || reference.endsWith(".md")) {
            return file(parts);
        }
        var sources = SOURCES.getOrDefault(parts[0], List.of());
        if (sources.isEmpty()) {
            return Optional.of("no class " + parts[0]);
        }
        return parts.length == 1 || sources.stream().anyMatch(source -> declares(source, parts[1]))
                ? Optional.empty()
                : Optional.of("no test %s in %s".formatted(parts[1], parts[0]));
    }

    private static Optional<String> file(String... parts) {
        var file = ROOT.resolve(parts[0]);
        if (!Files.exists(file)) {
            return Optional.of("no file " + parts[0]);
        }
        return parts.length == 1 || read(file).lines().anyMatch(line -> isHeading(line, parts[1]))
                ? Optional.empty()
                : Optional.of("no heading %s in %s".formatted(parts[1], parts[0]));
    }

    /** A link names a heading in small letters, without signs, with hyphens for spaces. */
    private static boolean isHeading(String line, String name) {
        return line.matches("#+ .*")
                && line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-')
                        .equals(name);
    }

    /** A test method: its annotation stands between the end of the method before and its name. */
    private static boolean declares(Path source, String method) {
        var text = read(source);
        var at = text.indexOf("void " + method + "(");
        return at >= 0
                && ANNOTATED
                        .matcher(text.substring(Math.max(0, text.lastIndexOf("\n    }\n", at)), at))
                        .find();
    }

    private static Map<String, List<Path>> sources() {
        var sources = new HashMap<String, List<Path>>();
        for (var module : List.of("i18n", "forms-catalog", "portal", "accessibility-tests", "resilience-tests")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"), FileVisitOption.FOLLOW_LINKS)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""),
                                List.of(file),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
