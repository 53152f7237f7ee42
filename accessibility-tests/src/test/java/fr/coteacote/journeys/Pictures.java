package fr.coteacote.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos of papers that do not exist. */
final class Pictures {

    private Pictures() {}

    /** A photo, as a telephone sends it. */
    static FilePayload aPhoto() {
        return new FilePayload("carte.png", "image/png", aCard());
    }

    /** A photo of eleven million bytes, in {@code folder}. */
    static Path aHeavyPhoto(Path folder) throws IOException {
        return Files.write(folder.resolve("carte.png"), Arrays.copyOf(aCard(), 11_000_000));
    }

    /** An identity card, seen from far away. */
    private static byte[] aCard() {
        var picture = new BufferedImage(85, 54, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(4, 4, 30, 40);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
