package fr.coteacote.portal.ui.fields;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/** A date in three inputs: day, month (in figures or in words), year. */
public final class DateFields extends GroupField {

    /** The parts of a date, as they are sent. */
    public static final String DAY = "jour";

    public static final String MONTH = "mois";
    public static final String YEAR = "annee";

    /**
     * @param yearEnough whether day and month may stay empty where they are not known
     */
    public DateFields(
            Caption caption, String day, String month, String year, boolean yearEnough, List<FieldError> errors) {
        super(caption, errors);
        if (yearEnough) {
            var hint = caption.name() + "-annee-suffit";
            attribute("aria-describedby", descriptions(hint));
            add(Markup.text("p", "hint", UiWords.say("date.year-enough")).with("id", hint));
        }
        add(new Markup(
                "div",
                "date",
                part(DAY, "date.day", day, yearEnough, Entry.digits(Width.DAY)),
                part(MONTH, "date.month", month, yearEnough, Entry.of(Width.MONTH)),
                part(YEAR, "date.year", year, false, Entry.digits(Width.YEAR))));
    }

    private Component part(String part, String label, String value, boolean optional, Entry entry) {
        var name = target(part);
        return new Markup(
                "div",
                "date-part",
                TypedInput.label(name, UiWords.say(label), ""),
                TypedInput.marked(
                        TypedInput.of(name, value, entry),
                        caption().need() == Need.REQUIRED && !optional,
                        isWrong(part),
                        isWrong(part) ? descriptions() : ""));
    }

    @Override
    String target(String part) {
        return caption().name() + "." + (part.isEmpty() ? DAY : part);
    }
}
