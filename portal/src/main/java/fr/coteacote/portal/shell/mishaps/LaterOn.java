package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.shell.ShellWords;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.Sending;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The ways on for somebody who has to wait: when, and the same form once more, with all that was typed in it.
 *
 * <p>The page holds it, and nothing is stored: it costs as little as the refusal. The proof of origin goes back as it
 * came, so that a form of another site is not made good by this.
 */
final class LaterOn {

    private static final String CSRF = "_csrf";

    private LaterOn() {}

    static Component[] waysOn(HttpServletRequest request, HttpServletResponse response) {
        var back = Link.out(ShellWords.say("many.action"), pageBefore(request));
        return typed(request)
                .map(fields -> new Component[] {
                    new Prose(wait(response), ShellWords.say("many.kept")),
                    again(request, fields),
                    new Buttons(new ButtonLink(back, ButtonLook.LINK))
                })
                .orElseGet(() -> new Component[] {
                    isOf(MediaType.MULTIPART_FORM_DATA, request)
                            ? new Prose(wait(response), ShellWords.say("many.file"))
                            : new Prose(wait(response)),
                    new Buttons(new ButtonLink(back, ButtonLook.PRIMARY))
                });
    }

    private static String wait(HttpServletResponse response) {
        var seconds = Optional.ofNullable(response.getHeader(HttpHeaders.RETRY_AFTER))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(60);
        return ShellWords.say("many.wait", Map.of("minutes", Math.ceilDiv(seconds, 60)));
    }

    private static Component again(HttpServletRequest request, Map<String, List<String>> fields) {
        var typed = new HashMap<>(fields);
        var proof = Optional.ofNullable(typed.remove(CSRF)).map(List::getFirst).orElse("");
        return new ActionForm(
                        new Sending(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), proof),
                        new Button(ShellWords.say("many.again"), ButtonLook.PRIMARY))
                .carrying(typed);
    }

    /** What a form sent; empty when there was none. Larger ones than can be read never come here ({@link TooLongForms}). */
    private static Optional<Map<String, List<String>>> typed(HttpServletRequest request) {
        if (!isOf(MediaType.APPLICATION_FORM_URLENCODED, request)) {
            return Optional.empty();
        }
        var fields = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, texts) -> fields.put(name, Arrays.asList(texts)));
        return Optional.of(fields);
    }

    private static boolean isOf(MediaType type, HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(sent -> sent.startsWith(type.toString()))
                .isPresent();
    }

    /** The page of ours that the browser says it comes from. */
    private static String pageBefore(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> request.getServerName().equals(page.getHost()))
                    .map(URI::getRawPath)
                    .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                    .orElseGet(() -> ShellWords.say("many.address"));
        } catch (IllegalArgumentException _) {
            return ShellWords.say("many.address");
        }
    }
}
