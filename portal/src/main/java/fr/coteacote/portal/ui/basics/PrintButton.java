package fr.coteacote.portal.ui.basics;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;

/** Print the page one is on. Without scripts it is not shown: a line says where the browser has it. Neither is printed. */
public final class PrintButton extends Piece {

    public PrintButton() {
        super("div");
        addClassNames("print");
        var button = new Markup("button", ButtonLook.SECONDARY.classes(), Icon.PRINT.drawn());
        button.add(Markup.text("span", "button-words", UiWords.say("print.button")));
        add(
                button.with("type", "button").with("data-print", ""),
                Markup.text("span", "print-by-hand", UiWords.say("print.by-hand")));
    }
}
