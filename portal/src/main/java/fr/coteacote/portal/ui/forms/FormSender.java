package fr.coteacote.portal.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A native form with two doors: Flow takes it when it is there, the server takes its POST otherwise.
 *
 * <p>The page's script gathers all the fields once, when the form is sent ({@code envoyer}) or typed in
 * ({@code garder}), and hands them to Flow as the detail of one event. No field has a listener of its own.
 */
final class FormSender extends Piece {

    /** The name under which the edit mark is sent by the plain door. */
    static final String EDIT = "_edit";

    FormSender(String classes, Sending sending) {
        super("form");
        attribute("class", classes)
                .attribute("method", "post")
                .attribute("action", sending.action())
                .attribute("novalidate", "")
                .attribute("autocomplete", "on");
        add(hidden("_csrf", sending.csrf()), hidden(EDIT, ""));
    }

    /** Let Flow take what is sent. */
    void onSent(Consumer<SentForm> sent) {
        listen("envoyer", "data-live", (_, values) -> sent.accept(values));
    }

    /**
     * Let Flow keep what is typed and not yet sent. What has arrived is told back, by its mark: until then the page's
     * script says that it is on its way.
     */
    void onTyped(Consumer<SentForm> typed) {
        listen("garder", "data-kept", (form, sent) -> {
            form.setAttribute("data-heard", sent.edit());
            typed.accept(sent);
        });
    }

    /** Send values along that nobody types. */
    void carrying(Map<String, List<String>> values) {
        values.forEach((name, texts) -> texts.forEach(text -> addFirst(hidden(name, text))));
    }

    /** Send files too: always by the plain door. */
    void withFiles() {
        attribute("enctype", "multipart/form-data");
    }

    private void listen(String event, String mark, BiConsumer<Element, SentForm> taker) {
        attribute(mark, "");
        alive(element -> element.addEventListener(event, happened -> taker.accept(element, read(happened)))
                .addEventDetail());
    }

    private static SentForm read(DomEvent event) {
        return event.getEventDetail(SentForm.class);
    }

    private static Component hidden(String name, String value) {
        return new Markup("input", "").with("type", "hidden").with("name", name).with("value", value);
    }
}
