package fr.coteacote.portal.documents.receipt;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the receipt, in its two weights.
 *
 * <p>A sign that no font has would be drawn as {@code #}: ask {@link #has} first.
 */
final class Typeface {

    private final String family;
    private final byte[] regular;
    private final byte[] bold;
    private final CmapLookup regularSigns;
    private final CmapLookup boldSigns;

    private Typeface(String family, byte[] regular, byte[] bold) {
        this.family = family;
        this.regular = regular;
        this.bold = bold;
        this.regularSigns = signs(regular);
        this.boldSigns = signs(bold);
    }

    static Typeface of(String family, String regular, String bold) {
        return new Typeface(family, read(regular), read(bold));
    }

    boolean has(int sign) {
        return regularSigns.getGlyphId(sign) != 0 && boldSigns.getGlyphId(sign) != 0;
    }

    void giveTo(PdfRendererBuilder renderer) {
        renderer.useFont(() -> new ByteArrayInputStream(regular), family, 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> new ByteArrayInputStream(bold), family, 700, FontStyle.NORMAL, true);
    }

    private static byte[] read(String file) {
        return AccessiblePdf.resource("fonts/" + file);
    }

    private static CmapLookup signs(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the receipt cannot be read", e);
        }
    }
}
