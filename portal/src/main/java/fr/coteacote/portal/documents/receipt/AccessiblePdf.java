package fr.coteacote.portal.documents.receipt;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.coteacote.portal.documents.words.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turn a page of XHTML into a PDF file that a screen reader can read (PDF/UA-1, ISO 14289-1).
 *
 * <p>Deterministic but for the date of its making. Takes some 0.2 s. Safe for use by several threads.
 */
final class AccessiblePdf {

    static final List<Typeface> FONTS = List.of(
            Typeface.of("Atkinson", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf"),
            Typeface.of("Fallback", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"));

    static final String CSS = new String(resource("receipt.css"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggingEnabled(false); // it would quote what people typed
    }

    private AccessiblePdf() {}

    /**
     * Make the file.
     *
     * @param what it is a copy of, for the message when it cannot be made
     */
    static byte[] of(String page, String what) {
        var out = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder();
        renderer.usePdfUaAccessibility(true);
        FONTS.forEach(font -> font.giveTo(renderer));
        for (var priority : ExternalResourceControlPriority.values()) {
            renderer.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        renderer.withProducer(Texts.say("receipt.brand"));
        renderer.withHtmlContent(page, "");
        renderer.toStream(out);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of %s cannot be made".formatted(what), e);
        }
        return out.toByteArray();
    }

    static byte[] resource(String file) {
        try (var in = AccessiblePdf.class.getResourceAsStream("/pdf/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No /pdf/%s on the class path".formatted(file));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("/pdf/%s cannot be read".formatted(file), e);
        }
    }
}
