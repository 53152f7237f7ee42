package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** A button that sends the form it stands in; never disabled: the answer gives the reason. */
public final class Button extends HtmlContainer {

    public Button(String label, ButtonLook look) {
        super("button");
        getElement()
                .setAttribute("type", "submit")
                .setAttribute("class", look.classes())
                .setAttribute("data-sending", UiWords.say("button.sending"));
        if (look == ButtonLook.DANGER || look == ButtonLook.DANGER_CONFIRMED) {
            add(Icon.DELETE.drawn());
        }
        add(Markup.text("span", "button-words", label));
    }

    /** Send {@code name = value} with the form when this button is the one pressed. */
    public Button sending(String name, String value) {
        getElement().setAttribute("name", name).setAttribute("value", value).setAttribute("id", name + "-" + value);
        return this;
    }

    /** Say to assistive technologies what the label leaves out. */
    public Button withComplement(String words) {
        add(Markup.text("span", "sr", " " + words));
        return this;
    }
}
