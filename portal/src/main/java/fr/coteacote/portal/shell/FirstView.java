package fr.coteacote.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the first view into the document, so that it can be read, filled in and sent before any script has run.
 *
 * <p>Flow has built the view while it answers the request ({@code vaadin.eagerServerLoad}); its elements hold all their
 * values as attributes, so that their HTML is whole. The script of the page hands over to Flow's own copy later.
 */
final class FirstView {

    private FirstView() {}

    /** Write the view of {@code ui} into {@code document}. */
    static void write(UI ui, VaadinRequest request, Document document) {
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            return;
        }
        var view = ElementUtil.toJsoup(document, chain.getLast().getElement());
        var written = document.createElement("div").attr("id", "avant");
        written.appendChild(view);
        makeFragmentsWhole(written, address(request));
        document.body().prependChild(written);
        document.select("#outlet").attr("hidden", "");
    }

    /** Write whole addresses for links inside the page: the document has a base address. */
    private static void makeFragmentsWhole(Element written, String address) {
        written.select("a[href^=#]").forEach(link -> link.attr("href", address + link.attr("href")));
    }

    private static String address(VaadinRequest request) {
        var path = request.getPathInfo();
        return request.getContextPath() + (path == null ? "/" : path);
    }
}
