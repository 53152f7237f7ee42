package fr.coteacote.portal.documents.receipt;

import fr.coteacote.portal.documents.words.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Write the parts of a copy as XHTML: headings in order, tables whose rows have headings, nothing but text. */
final class PageParts {

    private final Printable printable;

    PageParts(Printable printable) {
        this.printable = printable;
    }

    /**
     * Write the whole document.
     *
     * @param title of the file
     * @param description what it is about, in a line; the heading too
     * @param foot what stands at the foot of each page
     */
    String document(String title, String description, String foot, String body) {
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
                %s
                </body>
                </html>
                """.formatted(
                        printable.line(title),
                        printable.line(description),
                        AccessiblePdf.CSS.replace("$reference", forCss(foot)),
                        said("receipt.brand"),
                        printable.line(description),
                        body);
    }

    String heading(String title) {
        return "<h2>%s</h2>".formatted(printable.line(title));
    }

    String table(List<ReceiptContent.Row> rows) {
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

    /** Write sentences as a list; nothing for none. */
    String list(List<String> sentences) {
        return sentences.isEmpty()
                ? ""
                : sentences.stream()
                        .map(sentence -> "<li>%s</li>".formatted(printable.markup(sentence)))
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Say how to reach somebody; nothing when there is no way. */
    String contact(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<p>%s</p>".formatted(printable.markup(line)))
                        .collect(Collectors.joining("", "<h2>" + said("receipt.contact") + "</h2>", ""));
    }

    String line(String text) {
        return printable.line(text);
    }

    String markup(String text) {
        return printable.markup(text);
    }

    String said(String key) {
        return printable.line(Texts.say(key));
    }

    /** The foot holds letters, digits, spaces and dashes; anything else has no business in a style sheet. */
    private static String forCss(String foot) {
        return foot.replaceAll("[^\\p{L}\\p{Nd} \\u00A0-]", "");
    }
}
