package fr.coteacote.portal.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, and as nobody should. */
final class Files {

    private Files() {}

    static byte[] jpeg() {
        return picture("jpg");
    }

    static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first boxes of a photo of an iPhone. */
    static byte[] heic(int width, int height) {
        return ByteBuffer.allocate(64)
                .putInt(24)
                .put(ascii("ftypheic"))
                .putInt(0)
                .put(ascii("mif1heic"))
                .putInt(20)
                .put(ascii("ispe"))
                .putInt(0)
                .putInt(width)
                .putInt(height)
                .array();
    }

    /** A PNG file of a few bytes that would unpack to gigabytes. */
    static byte[] hugePng() {
        var png = png();
        var header = ByteBuffer.wrap(png);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 8);
    }

    static byte[] ofSize(byte[] file, int size) {
        return Arrays.copyOf(file, size);
    }

    static byte[] pdf() {
        return pdf("", "");
    }

    /** A PDF file with passwords; {@code ""} for none. */
    static byte[] pdf(String owner, String user) {
        return pdf(owner, user, 128);
    }

    static byte[] pdf(String owner, String user, int bits) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!owner.isEmpty() || !user.isEmpty()) {
                var policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                policy.setEncryptionKeyLength(bits);
                document.protect(policy);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
