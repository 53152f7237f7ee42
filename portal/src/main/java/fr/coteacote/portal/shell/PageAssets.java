package fr.coteacote.portal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files that each page asks for, under addresses that change with their contents. */
@Component
class PageAssets {

    private static final String FOLDER = "/META-INF/resources/assets/";
    private static final List<String> SCRIPTS =
            List.of("1-expressions", "2-takeover", "3-forms", "4-return", "5-status", "6-focus");

    private final String code;
    private final String script;
    private final String sheet;

    PageAssets() {
        this.code =
                SCRIPTS.stream().map(name -> read("scripts/" + name + ".js")).collect(Collectors.joining("\n"));
        this.script = "/assets/portal.js?v=" + version(code);
        this.sheet = "/assets/portal.css?v=" + version(read("portal.css"));
    }

    /** Find the address of the script of each page. */
    String script() {
        return script;
    }

    /** Find the address of the style sheet of each page. */
    String sheet() {
        return sheet;
    }

    /** Read the script of each page: several files, one request. */
    String code() {
        return code;
    }

    private static String read(String file) {
        try (var in = PageAssets.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("%s%s cannot be read".formatted(FOLDER, file), e);
        }
    }

    private static String version(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
