package fr.coteacote.portal.documents.looking;

import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Look at a file as little as needed to refuse what nobody could read.
 *
 * <p>Nothing is decoded or unpacked: a few bytes can unpack to gigabytes. Sizes of pictures come from their headers.
 */
public final class Inspection {

    /** More than any telephone takes (200 million points). */
    private static final long POINTS = 210_000_000;

    private Inspection() {}

    /** Tell why {@code content}, seen to be of {@code kind}, cannot be taken; empty when it can. */
    public static Optional<Refusal> of(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> PdfLook.at(content);
            case JPEG, PNG -> picture(kind, content);
            case HEIC -> heic(content);
        };
    }

    private static Optional<Refusal> picture(FileKind kind, byte[] content) {
        var readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return sized(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            return Optional.of(Refusal.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** The boxes {@code ispe} of the header (ISO/IEC 23008-12) hold the sizes of the picture and of its tiles. */
    private static Optional<Refusal> heic(byte[] content) {
        var header = new String(content, 0, Math.min(content.length, 1 << 16), StandardCharsets.ISO_8859_1);
        for (var at = header.indexOf("ispe");
                at >= 0 && at + 16 <= header.length();
                at = header.indexOf("ispe", at + 1)) {
            var sizes = ByteBuffer.wrap(content, at + 8, 8);
            var refusal = sized(Integer.toUnsignedLong(sizes.getInt()), Integer.toUnsignedLong(sizes.getInt()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> sized(long width, long height) {
        return width < 1 || height < 1 || width > POINTS / height ? Optional.of(Refusal.UNREADABLE) : Optional.empty();
    }
}
