package fr.coteacote.portal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Turns Flow's empty document into a page that is whole without scripts. */
@Component
class Shell implements VaadinServiceInitListener {

    private final DocumentHead head;
    private final ContentSecurityPolicy policy;

    Shell(DocumentHead head, ContentSecurityPolicy policy) {
        this.head = head;
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        var document = response.getDocument();
        letOldBrowsersStay(document);
        head.dress(document, title(response));
        head.addScript(document);
        addLiveRegions(document);
        response.getUI().ifPresent(ui -> {
            FirstView.write(ui, response.getVaadinRequest(), document);
            if (PlainVisitors.comes(response.getVaadinRequest())) {
                PlainVisitors.writeFor(ui, document);
            }
        });
        protect(response);
    }

    private static String title(IndexHtmlResponse response) {
        return response.getUI()
                .map(ui -> Objects.requireNonNullElse(ui.getInternals().getTitle(), ""))
                .orElse("");
    }

    /** Take out the script that sends browsers without the popover API away: the written page serves them. */
    private static void letOldBrowsersStay(Document document) {
        document.select("script").stream()
                .filter(script -> script.data().contains("oldbrowser"))
                .toList()
                .forEach(script -> script.remove());
    }

    /** Put the two regions where they outlive every view: what appears in them is read aloud. */
    private static void addLiveRegions(Document document) {
        var body = document.body();
        body.appendElement("p").attr("id", "statut").attr("role", "status").attr("class", "sr");
        body.appendElement("p").attr("id", "alerte").attr("role", "alert").attr("class", "sr");
    }

    private void protect(IndexHtmlResponse response) {
        var nonce = policy.nonce();
        response.getDocument()
                .select("script, style, link[rel=stylesheet], link[rel=modulepreload]")
                .attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentSecurityPolicy.HEADER, policy.forFlow(nonce));
    }
}
