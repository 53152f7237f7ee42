package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One act that is not a question: delete, log out, send. A real form, so that it works without script. */
public final class ActionForm extends HtmlContainer {

    private final FormSender form;

    public ActionForm(Sending sending, Component... content) {
        super("div");
        getElement().setAttribute("class", "action");
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

    /** Say that the person leaves: nothing typed stays in the tab. */
    public ActionForm leaving() {
        form.getElement().setAttribute("data-leaving", "");
        return this;
    }
}
