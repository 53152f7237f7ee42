package fr.coteacote.portal.ui.forms;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.sheets.PageHeading;
import fr.coteacote.portal.ui.sheets.ProgressLine;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A page of questions: error summary, title, help, fields, buttons, readers, in one real form.
 *
 * <p>{@code new QuestionForm(sending, fields, new QuestionTitle("Où vit-elle ?", "Choisissez le lieu…"))}, then what the
 * page has besides: {@code progress}, {@code help}, {@code notes}, {@code buttons}, {@code readers}.
 */
public final class QuestionForm extends Piece {

    private static final String SHARED = "data-partage";
    private static final String POINTED = "data-montre";
    private static final String TOLD = "data-montre-dit";

    private final FormSender form;
    private final Markup head = new Markup("div", "question-head");
    private final Markup notes = new Markup("div", "question-notes");
    private final Markup end = new Markup("div", "question-end");

    public QuestionForm(Sending sending, QuestionTitle title, List<? extends Field> fields) {
        super("div");
        addClassNames("question");
        form = new FormSender("duo", sending);
        var faults = fields.stream().flatMap(field -> field.faults().stream()).toList();
        if (!faults.isEmpty()) {
            add(new ErrorSummary(faults));
        }
        head.add(new PageHeading(heading(title, fields), title.hint()));
        var body = new Markup("div", "question-body", notes);
        fields.forEach(body::add);
        body.add(end);
        form.add(head, body);
        if (fields.stream().anyMatch(FileField.class::isInstance)) {
            form.withFiles();
        }
        add(form);
    }

    /** Send values along that nobody types. */
    public QuestionForm carrying(Map<String, List<String>> values) {
        form.carrying(values);
        return this;
    }

    public QuestionForm progress(ProgressLine progress) {
        head.addFirst(progress);
        return this;
    }

    /** Put the help at the side; an empty one is not shown. */
    public QuestionForm help(HelpText help) {
        if (!help.isEmpty()) {
            form.addBeforeLast(new SideHelp(help));
            form.addClassNames("duo duo-helped");
        }
        return this;
    }

    /**
     * Give the page's script what another person has written, and what they show; it leaves alone what is being typed here.
     *
     * @param values the fields as JSON: names, each with its texts
     * @param pointed the name of a question, "aide", or ""
     * @param told who shows something: shown above it, and said aloud before its name
     */
    public QuestionForm sharing(String values, String pointed, String told) {
        form.attribute(SHARED, values).attribute(TOLD, told).attribute(POINTED, pointed);
        return this;
    }

    /** Give what is new, of a form that is shown and shared. */
    public void share(String values, String pointed) {
        form.getElement().setAttribute(SHARED, values).setAttribute(POINTED, pointed);
    }

    /** Say something between the help and the fields. */
    public QuestionForm notes(Component... shown) {
        notes.add(shown);
        return this;
    }

    /** Say something after the fields: before the buttons or after them, as it is called. */
    public QuestionForm then(Component... shown) {
        end.add(shown);
        return this;
    }

    public QuestionForm buttons(Component... buttons) {
        end.add(new Buttons(buttons));
        return this;
    }

    public QuestionForm readers(ReadersLine readers) {
        end.add(readers);
        return this;
    }

    /** Take what is sent; a form with files never comes here. */
    public QuestionForm onSent(Consumer<SentForm> sent) {
        form.onSent(sent);
        return this;
    }

    /** Take what is typed: after two quiet seconds, on leaving a field, when the tab is hidden. */
    public QuestionForm onTyped(Consumer<SentForm> typed) {
        form.onTyped(typed);
        return this;
    }

    private static Component heading(QuestionTitle title, List<? extends Field> fields) {
        var words = fields.stream()
                .filter(field -> field.caption().titled())
                .flatMap(field -> field.onlyControl().stream())
                .findFirst()
                .map(control -> Markup.text("label", "", title.title()).with("for", control))
                .orElseGet(() -> Markup.text("span", "", title.title()));
        var optional = fields.size() == 1
                && fields.getFirst().caption().titled()
                && fields.getFirst().caption().need() == Need.OPTIONAL;
        return optional
                ? new Markup("span", "", words, Markup.text("span", "need", " " + Need.OPTIONAL.words()))
                : words;
    }
}
