package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** The help of a question: in its place on a narrow screen, a sheet at its side on a wide one. */
public final class SideHelp extends HtmlContainer {

    public SideHelp(HelpText help) {
        super("details");
        getElement().setAttribute("class", "help").setAttribute("id", "aide");
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
    }

    private void slot(Icon icon, String title, String text, String drawing) {
        if (text.isEmpty() && drawing.isEmpty()) {
            return;
        }
        var words = new Markup("div", "help-words", Markup.text("h2", "", UiWords.say(title)));
        text.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(Markup.text("p", "", line)));
        if (!drawing.isEmpty()) {
            var figure = new Markup("div", "help-drawing").with("aria-hidden", "true");
            figure.getElement().setProperty("innerHTML", drawing);
            words.add(figure);
        }
        add(new Markup("div", "help-slot", icon.drawn(), words));
    }
}
