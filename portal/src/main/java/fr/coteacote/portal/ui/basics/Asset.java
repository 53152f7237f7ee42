package fr.coteacote.portal.ui.basics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text file that pages ask for, under an address that changes with its contents: browsers may keep it for ever.
 *
 * @param address where browsers find it
 * @param text what is in it
 */
public record Asset(String address, String text) {

    private static final String FOLDER = "/META-INF/resources/assets/";

    /**
     * Read the asset called {@code name}.
     *
     * @throws IllegalStateException when the portal was built without it
     */
    public static Asset named(String name) {
        try (var in = Asset.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No %s%s on the class path".formatted(FOLDER, name));
            }
            var content = in.readAllBytes();
            return new Asset(
                    "/assets/%s?v=%s".formatted(name, version(content)), new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s%s cannot be read".formatted(FOLDER, name), e);
        }
    }

    private static String version(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, 12);
    }
}
