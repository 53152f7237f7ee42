package fr.coteacote.portal.shell;

import fr.coteacote.portal.comfort.Comfort;
import fr.coteacote.portal.comfort.TextSize;
import fr.coteacote.portal.ui.basics.Asset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes the head of a document: language, title, sign, letters, style, and how this person reads best. */
@Component
public class DocumentHead {

    private static final String SITE = "Côte à côte";

    private static final Asset SCRIPT = Asset.named("portal.js");
    private static final Asset SHEET = Asset.named("portal.css");

    /** Dress a document; an empty title leaves only the name of the portal. */
    public void dress(Document document, String title) {
        document.outputSettings().prettyPrint(false);
        var html = document.getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", "fr");
            wear(html, Comfort.now());
        }
        document.title(title.isEmpty() ? SITE : title + " – " + SITE);
        var head = document.head();
        link(head, "preload", "/assets/fonts/atkinson-next-400-french.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "anonymous");
        link(head, "preload", "/assets/fonts/atkinson-next-700-french.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "anonymous");
        link(head, "stylesheet", SHEET.address());
        link(head, "icon", "/assets/favicon.svg").attr("type", "image/svg+xml");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    }

    private static void wear(Element html, Comfort comfort) {
        if (!comfort.colours().theme().isEmpty()) {
            html.attr("data-theme", comfort.colours().theme());
        }
        if (comfort.size() != TextSize.USUAL) {
            html.attr("data-text", String.valueOf(comfort.size().percent()));
        }
    }

    /** Add the script of each page, before Flow's own. */
    void addScript(Document document) {
        var script =
                document.createElement("script").attr("src", SCRIPT.address()).attr("defer", "");
        document.head().insertChildren(0, script);
        // nothing of Flow's is seen at first: style and letters go before it
        document.head().select("script[type=module]").attr("fetchpriority", "low");
        var html = document.getElementsByTag("html").first();
        if (html != null) {
            html.attr("data-site", SITE);
            html.attr("data-lost", ShellWords.say("connection.lost"));
            html.attr("data-back", ShellWords.say("connection.back"));
        }
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }
}
