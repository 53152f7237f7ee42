package fr.coteacote.portal.documents.receipt;

import fr.coteacote.portal.documents.words.Texts;
import fr.coteacote.words.Typography;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Write a receipt as XHTML: headings in order, tables whose rows have headings, nothing but text. */
final class ReceiptPage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);
    private static final DateTimeFormatter FIRST_DAY =
            DateTimeFormatter.ofPattern("EEEE d'er' MMMM uuuu 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private final Printable printable;
    private final String css;

    ReceiptPage(Printable printable, String css) {
        this.printable = printable;
        this.css = css;
    }

    String of(ReceiptContent content) {
        var title = printable.line(Texts.say("receipt.title", Map.of("reference", content.reference())));
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
                <head>
                <title>%s</title>
                <meta name="description" content="%s"/>
                <style>%s</style>
                </head>
                <body>
                <p class="brand">%s</p>
                <h1>%s</h1>
                <div class="number"><p>%s</p><p class="reference">%s</p><p>%s</p></div>
                %s%s%s%s%s
                </body>
                </html>
                """.formatted(
                        title,
                        printable.line(content.formTitle()),
                        css.replace("$reference", forCss(content.reference())),
                        said("receipt.brand"),
                        printable.line(content.formTitle()),
                        said("receipt.number"),
                        printable.line(content.reference()),
                        said("receipt.number.use"),
                        table(summary(content)),
                        nextSteps(content.nextSteps()),
                        content.chapters().stream().map(this::chapter).collect(Collectors.joining()),
                        documents(content.documents()),
                        contact(content.contact()));
    }

    private static List<ReceiptContent.Row> summary(ReceiptContent content) {
        return List.of(
                new ReceiptContent.Row(Texts.say("receipt.sent"), moment(content.sentAt())),
                new ReceiptContent.Row(Texts.say("receipt.recipient"), content.recipient()),
                new ReceiptContent.Row(Texts.say("receipt.subject"), content.subject()),
                new ReceiptContent.Row(Texts.say("receipt.filled-by"), content.filledBy()));
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
                                printable.markup(step.when()),
                                printable.markup(step.title()),
                                step.detail().isBlank() ? "" : "<br/>" + printable.markup(step.detail())))
                .collect(Collectors.joining("", "<h2>" + said("receipt.next") + "</h2><ol>", "</ol>"));
    }

    private String chapter(ReceiptContent.Chapter chapter) {
        return chapter.rows().isEmpty()
                ? ""
                : "<h2>%s</h2>%s".formatted(printable.line(chapter.title()), table(chapter.rows()));
    }

    private String documents(List<ReceiptContent.Row> documents) {
        return documents.isEmpty() ? "" : "<h2>%s</h2>%s".formatted(said("receipt.documents"), table(documents));
    }

    private String contact(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<p>%s</p>".formatted(printable.markup(line)))
                        .collect(Collectors.joining("", "<h2>" + said("receipt.contact") + "</h2>", ""));
    }

    private String table(List<ReceiptContent.Row> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
    }

    private String row(ReceiptContent.Row row) {
        var none = printable.text(row.answer()).isBlank();
        return "<tr><th scope=\"row\">%s</th><td%s>%s</td></tr>"
                .formatted(
                        printable.markup(row.label()),
                        none ? " class=\"none\"" : "",
                        none ? said("receipt.none") : printable.markup(row.answer()));
    }

    private String said(String key) {
        return printable.line(Texts.say(key));
    }

    /** A reference holds letters, digits, spaces and dashes; anything else has no business in a style sheet. */
    private static String forCss(String reference) {
        return reference.replaceAll("[^\\p{L}\\p{Nd} \\u00A0-]", "");
    }
}
