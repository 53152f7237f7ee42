package fr.coteacote.portal.ui.basics;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;

/** A button that sends the form it stands in; never disabled: the answer gives the reason. */
public final class Button extends Piece {

    public Button(String label, ButtonLook look) {
        super("button");
        attribute("type", "submit")
                .attribute("class", look.classes())
                .attribute("data-sending", UiWords.say("button.sending"));
        if (look == ButtonLook.DANGER || look == ButtonLook.DANGER_CONFIRMED) {
            add(Icon.DELETE.drawn());
        }
        add(Markup.text("span", "button-words", label));
    }

    /** Send {@code name = value} with the form when this button is the one pressed. */
    public Button sending(String name, String value) {
        attribute("name", name).attribute("value", value).attribute("id", name + "-" + value);
        return this;
    }

    /** Say to assistive technologies what the label leaves out. */
    public Button withComplement(String words) {
        add(Markup.text("span", "sr", " " + words));
        return this;
    }
}
