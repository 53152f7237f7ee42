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
import org.springframework.stereotype.Component;

/**
 * Make the copy of a request that people keep: a PDF file that a screen reader can read (PDF/UA-1, ISO 14289-1).
 *
 * <p>Deterministic but for the date of its making: it is made again from the request whenever it is asked for, and not
 * stored. Takes some 0.2 s. Safe for use by several threads.
 */
@Component
public class Receipt {

    private final List<Typeface> fonts = List.of(
            Typeface.of("Atkinson", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf"),
            Typeface.of("Fallback", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"));
    private final ReceiptPage page =
            new ReceiptPage(new Printable(fonts), new String(resource("receipt.css"), StandardCharsets.UTF_8));

    public Receipt() {
        XRLog.setLoggingEnabled(false); // it would quote what people typed
    }

    /** Make the receipt of {@code content}. */
    public byte[] of(ReceiptContent content) {
        var out = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder();
        renderer.usePdfUaAccessibility(true);
        fonts.forEach(font -> font.giveTo(renderer));
        for (var priority : ExternalResourceControlPriority.values()) {
            renderer.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        renderer.withProducer(Texts.say("receipt.brand"));
        renderer.withHtmlContent(page.of(content), "");
        renderer.toStream(out);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Receipt %s cannot be made".formatted(content.reference()), e);
        }
        return out.toByteArray();
    }

    static byte[] resource(String file) {
        try (var in = Receipt.class.getResourceAsStream("/pdf/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No /pdf/%s on the class path".formatted(file));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("/pdf/%s cannot be read".formatted(file), e);
        }
    }
}
