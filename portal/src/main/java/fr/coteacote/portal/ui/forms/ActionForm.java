package fr.coteacote.portal.ui.forms;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One act that is not a question: delete, log out, send. A real form, so that it works without script. */
public final class ActionForm extends Piece {

    private final FormSender form;

    public ActionForm(Sending sending, Component... content) {
        super("div");
        addClassNames("action");
        form = new FormSender("action-form", sending);
        form.add(content);
        add(form);
    }

    /** Send values along that nobody types. */
    public ActionForm carrying(Map<String, List<String>> values) {
        form.carrying(values);
        return this;
    }

    /** Take what is sent when Flow is there; without this the form goes by the plain door. */
    public ActionForm onSent(Consumer<SentForm> sent) {
        form.onSent(sent);
        return this;
    }

    /** Tell the page's script something about this form. */
    public ActionForm marked(Map<String, String> attributes) {
        attributes.forEach(form::attribute);
        return this;
    }

    /** Send files too: always by the plain door. */
    public ActionForm withFiles() {
        form.withFiles();
        return this;
    }

    /** Say that the person leaves: nothing typed stays in the tab. */
    public ActionForm leaving() {
        form.attribute("data-leaving", "");
        return this;
    }
}
