package fr.coteacote.portal.ui.forms;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.Map;

/** The help of a question: in its place on a narrow screen, a sheet at its side on a wide one. */
public final class SideHelp extends Piece {

    public SideHelp(HelpText help) {
        super("details");
        addClassNames("help");
        attribute("id", "aide");
        add(new Markup(
                "summary",
                "",
                Icon.HELP.drawn(),
                Markup.text("span", "help-title", UiWords.say("help.title")),
                Icon.DOWN.drawn()));
        slot(Icon.WHY, "help.why", help.why(), "");
        slot(Icon.WHERE, "help.where", help.where(), help.drawing());
        slot(Icon.EXAMPLE, "help.example", help.example(), "");
        slot(Icon.UNKNOWN, "help.unknown", help.unknown(), "");
        words(help.words());
    }

    private void words(Map<String, String> meanings) {
        if (meanings.isEmpty()) {
            return;
        }
        var list = new Markup("dl", "hard-words");
        meanings.forEach((word, meaning) -> list.add(Markup.text("dt", "", word), Markup.text("dd", "", meaning)));
        add(new Markup(
                "div",
                "help-slot",
                Icon.EASY_TO_READ.drawn(),
                new Markup("div", "help-words", Markup.text("h2", "", UiWords.say("help.words")), list)));
    }

    private void slot(Icon icon, String title, String text, String drawing) {
        if (text.isEmpty() && drawing.isEmpty()) {
            return;
        }
        var words = new Markup("div", "help-words", Markup.text("h2", "", UiWords.say(title)));
        text.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(Markup.text("p", "", line)));
        if (!drawing.isEmpty()) {
            words.add(Markup.trusted("div", "help-drawing", drawing).with("aria-hidden", "true"));
        }
        add(new Markup("div", "help-slot", icon.drawn(), words));
    }
}
