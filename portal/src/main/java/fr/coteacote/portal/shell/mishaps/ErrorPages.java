package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.dom.ElementUtil;
import fr.coteacote.portal.shell.DocumentHead;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error pages outside Flow: the same components, written as plain HTML, without a script. */
@Controller
class ErrorPages implements ErrorController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final DocumentHead head;
    private final Around around;

    ErrorPages(DocumentHead head, Around around) {
        this.head = head;
        this.around = around;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var mishap = Mishap.of(status, cause(request));
        var surroundings = around.current();
        return answer(
                mishap,
                mishap == Mishap.TOO_MANY
                        ? new MishapPage(mishap, surroundings, LaterOn.waysOn(request, response))
                        : new MishapPage(mishap, surroundings));
    }

    /** Write the page about {@code mishap} where nothing further on may touch the request. */
    void write(Mishap mishap, HttpServletResponse response) throws IOException {
        response.setStatus(mishap.status());
        response.setContentType(HTML.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.getWriter().write(html(mishap, new MishapPage(mishap, around.current())));
    }

    private ResponseEntity<String> answer(Mishap mishap, MishapPage page) {
        return ResponseEntity.status(mishap.status())
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(mishap, page));
    }

    private String html(Mishap mishap, MishapPage page) {
        var document = Document.createShell("");
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.charset(StandardCharsets.UTF_8);
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.dress(document, mishap.title());
        document.body().appendChild(ElementUtil.toJsoup(document, page.getElement()));
        return document.outerHtml();
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }
}
