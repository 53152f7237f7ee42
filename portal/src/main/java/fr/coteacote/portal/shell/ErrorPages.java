package fr.coteacote.portal.shell;

import com.vaadin.flow.dom.ElementUtil;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answer(Mishap.of(status, cause(request)));
    }

    @GetMapping("/session-terminee")
    ResponseEntity<String> sessionEnded() {
        return answer(Mishap.SESSION_ENDED);
    }

    private ResponseEntity<String> answer(Mishap mishap) {
        return ResponseEntity.status(mishap.status())
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(mishap));
    }

    private String html(Mishap mishap) {
        var document = Document.createShell("");
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.charset(StandardCharsets.UTF_8);
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.dress(document, mishap.title());
        document.body()
                .appendChild(ElementUtil.toJsoup(document, new MishapPage(mishap, around.current()).getElement()));
        return document.outerHtml();
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }
}
