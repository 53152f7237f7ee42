package fr.coteacote.portal.ui.fields;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/** The rows of a group of radios or of checkboxes. */
final class ChoiceRows {

    private final String type;
    private final String name;

    ChoiceRows(String type, String name) {
        this.type = type;
        this.name = name;
    }

    Component drawn(List<ChoiceRow> rows) {
        var list = new Markup("div", "rows");
        rows.forEach(row -> list.add(drawn(row)));
        return list;
    }

    String id(ChoiceRow row) {
        return name + "-" + row.value();
    }

    private Component drawn(ChoiceRow row) {
        return row.closing().map(closing -> closed(row, closing)).orElseGet(() -> open(row));
    }

    private Component open(ChoiceRow row) {
        return new Markup("div", "row", input(row), words(row));
    }

    private Markup input(ChoiceRow row) {
        return new Markup("input", "tick")
                .with("type", type)
                .with("id", id(row))
                .with("name", name)
                .with("value", row.value())
                .flag("checked", row.isChosen())
                .optionally("aria-describedby", row.hint().isEmpty() ? "" : id(row) + "-precision");
    }

    private Markup words(ChoiceRow row) {
        var words =
                new Markup("label", "row-words", Markup.text("span", "row-label", row.label())).with("for", id(row));
        if (row.hint().isEmpty()) {
            return words;
        }
        return new Markup(
                "div",
                "row-column",
                words,
                Markup.text("p", "row-hint", row.hint()).with("id", id(row) + "-precision"));
    }

    private Component closed(ChoiceRow row, Closing closing) {
        var reason = id(row) + "-pourquoi";
        var why = new Markup("div", "closed-why").with("id", reason);
        why.add(Markup.text("p", "closed-title", UiWords.say("closed.title")), Markup.text("p", "", closing.because()));
        var ways = new Markup("div", "closed-ways");
        closing.instead().forEach(way -> ways.add(new IconLink(way.icon(), way.link())));
        var input = input(row).with("aria-disabled", "true").with("aria-describedby", id(row) + "-ferme " + reason);
        var column = new Markup(
                "div",
                "row-column",
                Markup.text("label", "row-words row-label", row.label()).with("for", id(row)),
                new Markup("p", "row-hint closed-with", Icon.LOCK.drawn(), Markup.text("span", "", closing.with()))
                        .with("id", id(row) + "-ferme"));
        return new Markup(
                "div",
                "closed",
                new Markup("div", "closed-row", input, column),
                new Markup("div", "closed-side", why, ways));
    }
}
