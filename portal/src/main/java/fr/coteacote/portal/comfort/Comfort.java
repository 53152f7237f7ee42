package fr.coteacote.portal.comfort;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * What a person chose for the browser in front of them. It stays in that browser, and says nothing of who they are.
 *
 * <p>In a session each of the two has their own: it belongs to the screen, not to the page that both see.
 */
public record Comfort(Colours colours, TextSize size) {

    /** As the device has it. */
    public static final Comfort USUAL = new Comfort(Colours.DEVICE, TextSize.USUAL);

    static final String COOKIE = "cote-confort";

    /** What the browser that asks now was given; {@link #USUAL} where it was given nothing, or something strange. */
    public static Comfort now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : USUAL;
    }

    private static Comfort of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? USUAL : read(cookie.getValue());
    }

    static Comfort read(String written) {
        var parts = written.split("\\.", 2);
        return parts.length == 2 ? of(parts[0], parts[1]).orElse(USUAL) : USUAL;
    }

    /** What a form says; nothing where it says something strange. */
    static Optional<Comfort> of(String colours, String size) {
        return find(Colours.values(), Colours::key, colours)
                .flatMap(found -> find(TextSize.values(), TextSize::key, size).map(big -> new Comfort(found, big)));
    }

    private static <T> Optional<T> find(T[] all, Function<T, String> key, String wanted) {
        return Arrays.stream(all).filter(one -> key.apply(one).equals(wanted)).findFirst();
    }

    String write() {
        return "%s.%s".formatted(colours.key(), size.key());
    }
}
