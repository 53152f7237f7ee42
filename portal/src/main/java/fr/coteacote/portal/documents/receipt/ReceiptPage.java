package fr.coteacote.portal.documents.receipt;

import fr.coteacote.portal.documents.words.Texts;
import fr.coteacote.words.Typography;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Write a receipt as XHTML. */
final class ReceiptPage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);
    private static final DateTimeFormatter FIRST_DAY =
            DateTimeFormatter.ofPattern("EEEE d'er' MMMM uuuu 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private final PageParts parts;

    ReceiptPage(PageParts parts) {
        this.parts = parts;
    }

    String of(ReceiptContent content) {
        return parts.document(
                Texts.say("receipt.title", Map.of("reference", content.reference())),
                content.formTitle(),
                content.reference(),
                """
                <div class="number"><p>%s</p><p class="reference">%s</p><p>%s</p></div>
                %s%s%s%s%s
                """.formatted(
                                parts.said("receipt.number"),
                                parts.line(content.reference()),
                                parts.said("receipt.number.use"),
                                parts.table(summary(content)),
                                nextSteps(content.nextSteps()),
                                content.chapters().stream().map(this::chapter).collect(Collectors.joining()),
                                documents(content.documents()),
                                parts.contact(content.contact())));
    }

    private static List<ReceiptContent.Row> summary(ReceiptContent content) {
        var rows = new ArrayList<ReceiptContent.Row>();
        rows.add(new ReceiptContent.Row(Texts.say("receipt.sent"), moment(content.sentAt())));
        rows.add(new ReceiptContent.Row(Texts.say("receipt.recipient"), content.recipient()));
        rows.add(new ReceiptContent.Row(Texts.say("receipt.subject"), content.subject()));
        rows.add(new ReceiptContent.Row(Texts.say("receipt.filled-by"), content.filledBy()));
        if (!content.helpedBy().isEmpty()) {
            rows.add(new ReceiptContent.Row(Texts.say("receipt.helped-by"), String.join("\n", content.helpedBy())));
        }
        return rows;
    }

    private static String moment(ZonedDateTime at) {
        return Typography.FRENCH.space(at.format(at.getDayOfMonth() == 1 ? FIRST_DAY : DAY));
    }

    private String nextSteps(List<ReceiptContent.Step> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        return steps.stream()
                .map(step -> "<li><span class=\"when\">%s</span><br/><b>%s</b>%s</li>"
                        .formatted(
                                parts.markup(step.when()),
                                parts.markup(step.title()),
                                step.detail().isBlank() ? "" : "<br/>" + parts.markup(step.detail())))
                .collect(Collectors.joining("", parts.heading(Texts.say("receipt.next")) + "<ol>", "</ol>"));
    }

    private String chapter(ReceiptContent.Chapter chapter) {
        return chapter.rows().isEmpty() ? "" : parts.heading(chapter.title()) + parts.table(chapter.rows());
    }

    private String documents(List<ReceiptContent.Row> documents) {
        return documents.isEmpty() ? "" : parts.heading(Texts.say("receipt.documents")) + parts.table(documents);
    }
}
