package fr.coteacote.portal.documents.receipt;

import fr.coteacote.portal.documents.words.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Make the copy of a mandate that people keep: a PDF file that a screen reader can read, made anew each time. */
@Component
public class MandateCopy {

    private final PageParts parts = new PageParts(new Printable(AccessiblePdf.FONTS));

    /** Make the copy of {@code content}. */
    public byte[] of(MandateContent content) {
        var title = Texts.say("mandate.title", Map.of("helper", content.helper()));
        return AccessiblePdf.of(
                parts.document(
                        title,
                        title,
                        Texts.say("mandate.foot", Map.of("day", content.day())),
                        parts.table(content.facts())
                                + parts.heading(Texts.say("mandate.words"))
                                + words(content)
                                + parts.contact(content.contact())),
                "a mandate");
    }

    private String words(MandateContent content) {
        return content.words().isEmpty()
                ? "<p>%s</p>".formatted(parts.said("mandate.words.none"))
                : parts.list(content.words());
    }
}
