package fr.coteacote.portal.ui.markup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One HTML element and what is in it, written once and never changed afterwards.
 *
 * <p>Flow keeps for each of its elements a node with its changes, in the memory of the server and in the browser, and
 * sends it piece by piece. What never changes needs none of that: a piece becomes a Flow element only where Flow's own
 * component holds it, and all the pieces in it are then the HTML of that one element. Only a piece that is
 * {@linkplain #alive alive}, or holds something that is, passes its content on to Flow element by element.
 */
public abstract class Piece extends Component {

    private final String tag;
    private Map<String, String> attributes = new LinkedHashMap<>();
    private List<Part> parts = new ArrayList<>(2);
    private List<Consumer<Element>> listeners = List.of();
    private State state = State.OPEN;
    private @Nullable Element element;

    private enum State {
        OPEN,
        WRITTEN
    }

    private sealed interface Part {
        record Words(String text) implements Part {}

        record Trusted(String html) implements Part {}

        record Held(Component component) implements Part {}
    }

    protected Piece(String tag) {
        super(null);
        this.tag = tag;
    }

    /** Write an attribute, in the place of what it said before. */
    public final Piece attribute(String name, String value) {
        requireOpen();
        attributes.put(name, value);
        return this;
    }

    /** Add classes, parted by blanks, to those that are there. */
    public final void addClassNames(String names) {
        var all = Stream.of((attributes.getOrDefault("class", "") + " " + names)
                        .strip()
                        .split(" "))
                .distinct();
        attribute("class", String.join(" ", all.toList()));
    }

    public final void add(Component... content) {
        requireOpen();
        for (var component : content) {
            parts.add(new Part.Held(component));
        }
    }

    public final void addFirst(Component component) {
        requireOpen();
        parts.addFirst(new Part.Held(component));
    }

    public final void addBeforeLast(Component component) {
        requireOpen();
        parts.add(parts.size() - 1, new Part.Held(component));
    }

    /**
     * Ask the browser to fill in nothing here, and to offer to keep nothing: other people use this computer.
     *
     * <p>Fields that say nothing of it do as their form.
     */
    public final void rememberNothing() {
        if (state == State.OPEN) {
            attributes.computeIfPresent("autocomplete", (_, _) -> "off");
            parts.forEach(part -> {
                if (part instanceof Part.Held(Piece piece)) {
                    piece.rememberNothing();
                }
            });
        }
    }

    /** Hold only {@code text}. */
    protected final void setText(String text) {
        requireOpen();
        parts.clear();
        parts.add(new Part.Words(text));
    }

    /** Hold only {@code html}, which is written as it is: it comes from the portal or from a form, never from people. */
    protected final void setTrusted(String html) {
        requireOpen();
        parts.clear();
        parts.add(new Part.Trusted(html));
    }

    /** Stay an element of Flow's own, and let {@code listener} listen to it. */
    protected final void alive(Consumer<Element> listener) {
        requireOpen();
        listeners = Stream.concat(listeners.stream(), Stream.of(listener)).toList();
    }

    /** What this piece holds, as long as it is not written; afterwards, what of it is an element of Flow's own. */
    @Override
    public final Stream<Component> getChildren() {
        if (state == State.OPEN) {
            return parts.stream()
                    .flatMap(part -> part instanceof Part.Held(var component) ? Stream.of(component) : Stream.empty());
        }
        return element == null ? Stream.empty() : super.getChildren();
    }

    /** The HTML of this piece; it cannot be changed, or shown elsewhere, afterwards. */
    public final String html() {
        var out = new StringBuilder(512);
        write(out);
        return out.toString();
    }

    /** The element for Flow, which keeps all that this piece held. */
    @Override
    public final Element getElement() {
        if (element == null) {
            requireOpen();
            element = drawn();
            close();
        }
        return element;
    }

    private Element drawn() {
        var drawn = new Element(tag);
        ElementUtil.setComponent(drawn, this);
        attributes.forEach(drawn::setAttribute);
        if (holdsLife()) {
            parts.forEach(part -> drawn.appendChild(elementOf(part)));
        } else if (!parts.isEmpty()) {
            var content = new StringBuilder(512);
            parts.forEach(part -> write(part, content));
            drawn.setProperty("innerHTML", HtmlText.compact(content));
        }
        listeners.forEach(listener -> listener.accept(drawn));
        return drawn;
    }

    private static Element elementOf(Part part) {
        return switch (part) {
            case Part.Words(var text) -> Element.createText(text);
            case Part.Held(var component) -> component.getElement();
            case Part.Trusted _ -> throw new IllegalStateException("Trusted HTML stands alone in its element");
        };
    }

    private boolean isAlive() {
        return !listeners.isEmpty() || holdsLife();
    }

    private boolean holdsLife() {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Held(var component)
                        && (!(component instanceof Piece piece) || piece.isAlive()));
    }

    private void write(StringBuilder out) {
        requireOpen();
        if (!listeners.isEmpty()) {
            throw new IllegalStateException("<%s> listens: it cannot be mere text".formatted(tag));
        }
        HtmlText.open(out, tag, attributes);
        if (!HtmlText.isEmpty(tag)) {
            parts.forEach(part -> write(part, out));
            HtmlText.close(out, tag);
        }
        close();
    }

    private static void write(Part part, StringBuilder out) {
        switch (part) {
            case Part.Words(var text) -> HtmlText.text(out, text);
            case Part.Trusted(var html) -> out.append(html);
            case Part.Held(Piece piece) -> piece.write(out);
            case Part.Held(var component) -> throw new IllegalStateException(component + " is Flow's, not a piece");
        }
    }

    private void close() {
        state = State.WRITTEN;
        attributes = Map.of();
        parts = List.of();
        listeners = List.of();
    }

    private void requireOpen() {
        if (state == State.WRITTEN) {
            throw new IllegalStateException("<%s> is written already: what changes later is a place".formatted(tag));
        }
    }
}
