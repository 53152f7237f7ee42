package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A form at a glance: its pages from top to bottom, with a line from each page that decides to each page near it that depends on it,
 * and the number of those far away; and the same in a table, for whoever does not see the picture.
 */
public final class FormMap {

    private static final int ROW = 30;
    private static final int WIDTH = 760;
    private static final int LEFT = 260;

    /** A line over more pages than this crosses too many others to be followed: the number of the page says it then. */
    private static final int FARTHEST_LINE = 12;

    private final Form form;
    private final RuleInWords words;
    private final List<Page> pages;

    private FormMap(Form form) {
        this.form = form;
        this.words = RuleInWords.of(form);
        this.pages = form.pages();
    }

    /** Draw the map of {@code form} as an HTML document in French that needs nothing beside it. */
    public static String html(Form form) {
        return new FormMap(form).document();
    }

    private String document() {
        return """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Carte du formulaire – %1$s</title>
                <style>
                body { margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem; font: 1.125rem/1.5 sans-serif; color: #1d2b3a; background: #fff }
                h1 { line-height: 1.2 }
                svg { max-inline-size: 100%%; block-size: auto }
                .box { fill: #eef3f8; stroke: #34516e } .line { fill: none; stroke: #34516e; stroke-width: 1.5 }
                text { font-size: 13px; fill: #1d2b3a } .chapter { font-weight: 700 }
                .wide { overflow-x: auto }
                table { border-collapse: collapse } th, td { padding: .5rem; border: 1px solid #8a98a6; text-align: start; vertical-align: top }
                @media (forced-colors: active) { .box { fill: Canvas; stroke: CanvasText } .line { stroke: CanvasText } text { fill: CanvasText } }
                </style>
                </head>
                <body>
                <main>
                <h1>Carte du formulaire « %1$s »</h1>
                <p>Édition %2$s : %3$d pages, %4$d questions. Une ligne va de la page qui décide à la page qui en dépend ;
                « selon 3 » dit que la page 3, plus loin, décide.
                Le tableau dit la même chose.</p>
                %5$s
                <div class="wide" role="region" aria-label="Les pages, dans l’ordre" tabindex="0">
                <table>
                <caption>Les pages, dans l’ordre</caption>
                <thead><tr><th scope="col">N°</th><th scope="col">Chapitre</th><th scope="col">Page</th>\
                <th scope="col">Questions</th><th scope="col">Montrée quand</th><th scope="col">Décidée par</th></tr></thead>
                <tbody>
                %6$s</tbody>
                </table>
                </div>
                </main>
                </body>
                </html>
                """.formatted(
                        escaped(form.shortTitle()),
                        escaped(form.version()),
                        pages.size(),
                        form.questions().size(),
                        picture(),
                        pages.stream().map(this::row).collect(Collectors.joining()));
    }

    private String picture() {
        var drawn = new StringBuilder();
        drawn.append(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Les pages de haut en bas ; le tableau plus bas dit la même chose\">%n"
                        .formatted(WIDTH, pages.size() * ROW + 10));
        for (int index = 0; index < pages.size(); index++) {
            drawn.append(box(index));
        }
        for (int index = 0; index < pages.size(); index++) {
            drawn.append(decidedBy(index));
        }
        return drawn.append("</svg>").toString();
    }

    private String decidedBy(int index) {
        var drawn = new StringBuilder();
        var far = new ArrayList<String>();
        for (int decides : deciding(pages.get(index))) {
            if (Math.abs(index - decides) > FARTHEST_LINE) {
                far.add(String.valueOf(decides + 1));
            } else {
                drawn.append(line(decides, index));
            }
        }
        if (!far.isEmpty()) {
            drawn.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">selon %s</text>%n"
                    .formatted(WIDTH - 2, index * ROW + 21, String.join(", ", far)));
        }
        return drawn.toString();
    }

    private String box(int index) {
        var page = pages.get(index);
        int top = index * ROW + 5;
        var chapter = form.chapterOf(page.id());
        boolean first = chapter.pages().getFirst().equals(page);
        return "%s<rect class=\"box\" x=\"%d\" y=\"%d\" width=\"280\" height=\"%d\" rx=\"6\"/><text x=\"%d\" y=\"%d\">%d. %s</text>%n"
                .formatted(
                        first
                                ? "<text class=\"chapter\" x=\"0\" y=\"%d\">%s</text>"
                                        .formatted(top + 16, escaped(cut(chapter.title(), 36)))
                                : "",
                        LEFT,
                        top,
                        ROW - 6,
                        LEFT + 10,
                        top + 16,
                        index + 1,
                        escaped(cut(page.title(), 38)));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String line(int from, int to) {
        int right = LEFT + 280;
        int start = from * ROW + 5 + (ROW - 6) / 2;
        int end = to * ROW + 5 + (ROW - 6) / 2;
        int bend = Math.min(WIDTH - 10, right + 30 + Math.abs(to - from) * 6);
        return String.format(
                Locale.ROOT,
                "<path class=\"line\" d=\"M%d %d C%d %d %d %d %d %d\"/>%n",
                right,
                start,
                bend,
                start,
                bend,
                end,
                right,
                end);
    }

    /** The places of the pages whose answers decide whether {@code page} is shown. */
    private List<Integer> deciding(Page page) {
        var read = new ArrayList<Integer>();
        for (int index = 0; index < pages.size(); index++) {
            boolean decides = pages.get(index).questions().stream()
                    .anyMatch(question -> page.shownIf().reads().contains(question.id()));
            if (decides) {
                read.add(index);
            }
        }
        return read;
    }

    private String row(Page page) {
        return "<tr id=\"p-%s\"><td>%d</td><td>%s</td><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>%n"
                .formatted(
                        page.id(),
                        form.numberOf(page.id()),
                        escaped(form.chapterOf(page.id()).title()),
                        escaped(page.title()),
                        page.questions().stream()
                                .map(question ->
                                        escaped(question.shortLabel()) + (question.required() ? "" : " (facultative)"))
                                .collect(Collectors.joining(", ")),
                        escaped(words.say(page.shownIf())),
                        deciding(page).stream()
                                .map(index -> pages.get(index).id())
                                .map(this::linkTo)
                                .collect(Collectors.joining(", ")));
    }

    private String linkTo(PageId page) {
        return "<a href=\"#p-%s\">page %d</a>".formatted(page, form.numberOf(page));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
