package fr.coteacote.portal.filling.questions;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Part;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.PartFields;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextArea;
import fr.coteacote.portal.ui.fields.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** Draw a question as the control that suits its kind. */
@NamedInterface("questions")
public final class QuestionFields {

    private QuestionFields() {}

    /** Draw the only question of a page, which its title asks, where nothing is known of who answers. */
    public static Field alone(Question question, boolean self, Typed typed, List<Problem> problems) {
        return of(question, self, false, true, typed, problems, Map.of());
    }

    /**
     * Draw one question.
     *
     * @param own whether it is about who types, so that the browser may offer their own data
     * @param alone whether the title of the page asks it, so that its label is not written twice
     * @param closed the choices that are closed by other wishes, and why
     */
    static Field of(
            Question question,
            boolean self,
            boolean own,
            boolean alone,
            Typed typed,
            List<Problem> problems,
            Map<String, Closing> closed) {
        var field = of(question, own, caption(question, self, alone), typed, problems, closed);
        return !alone && question.offersUnknownBeside()
                ? field.orElse(
                        Typed.UNKNOWN_PART,
                        "%s\u00A0: %s"
                                .formatted(
                                        called(question, self),
                                        decapitalised(question.kind().sayUnknown())),
                        typed.saysUnknown())
                : field;
    }

    /** As the label of the field calls it, unless that asks. */
    private static String called(Question question, boolean self) {
        return question.label(self).endsWith("?") ? question.shortLabel() : question.label(self);
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.FRENCH) + sentence.substring(1);
    }

    private static Field of(
            Question question,
            boolean own,
            Caption caption,
            Typed typed,
            List<Problem> problems,
            Map<String, Closing> closed) {
        var errors = problems.stream()
                .map(problem -> new FieldError(problem.part(), problem.message()))
                .toList();
        return switch (question.kind()) {
            case YesNo yesNo ->
                new RadioGroup(caption, rows(yesNo.choices(), typed, closed).toList(), errors);
            case OneChoice one ->
                new RadioGroup(caption, rows(one.choices(), typed, closed).toList(), errors);
            case SeveralChoices(var choices) ->
                new CheckboxGroup(caption, rows(choices, typed, closed).toList(), errors);
            case FullDate _, PartialDateKind _ ->
                new DateFields(
                        caption,
                        typed.text(DateFields.DAY),
                        typed.text(DateFields.MONTH),
                        typed.text(DateFields.YEAR),
                        question.kind() instanceof PartialDateKind,
                        errors);
            case LongText _ -> new TextArea(caption, typed.text(""), errors);
            case Declaration declaration -> declaration(declaration, own, caption, typed, errors);
            case DocumentUpload _ ->
                new RadioGroup(
                        caption, rows(DocumentUpload.CHOICES, typed, Map.of()).toList(), errors);
            case Group _ ->
                throw new IllegalArgumentException(
                        "Question %s is asked on a page of its own kind".formatted(question.id()));
            default -> text(question, own, caption, typed, errors);
        };
    }

    private static Caption caption(Question question, boolean self, boolean alone) {
        var need = question.required() ? Need.REQUIRED : Need.OPTIONAL;
        var name = question.id().value();
        return alone
                ? Caption.titled(name, question.label(self), need)
                : Caption.of(name, question.label(self), question.hint(), need);
    }

    private static Stream<ChoiceRow> rows(List<Choice> choices, Typed typed, Map<String, Closing> closed) {
        return choices.stream().map(choice -> {
            var row = row(choice.id(), choice.label(), choice.hint(), typed);
            var closing = closed.get(choice.id());
            return closing == null ? row : row.closed(closing);
        });
    }

    private static ChoiceRow row(String value, String label, String hint, Typed typed) {
        return ChoiceRow.of(value, label, hint, typed.texts("").contains(value));
    }

    private static Field declaration(
            Declaration declaration, boolean own, Caption caption, Typed typed, List<FieldError> errors) {
        if (!declaration.named()) {
            return new CheckboxGroup(caption, List.of(row("oui", declaration.statement(), "", typed)), errors);
        }
        var stated =
                new Caption(caption.name(), caption.label(), declaration.statement(), caption.need(), caption.titled());
        return new PartFields(stated, parts(declaration.parts(), own, typed), errors);
    }

    private static Field text(Question question, boolean own, Caption caption, Typed typed, List<FieldError> errors) {
        var parts = question.kind().parts();
        if (parts.size() == 1) {
            var part = parts.getFirst();
            return new TextField(caption, entry(part, own), typed.text(part.name()), errors);
        }
        return new PartFields(caption, parts(parts, own, typed), errors);
    }

    private static List<Part> parts(List<fr.coteacote.catalog.kinds.Part> parts, boolean own, Typed typed) {
        return parts.stream()
                .map(part -> new Part(
                        part.name(), part.label(), "", typed.text(part.name()), part.optional(), entry(part, own)))
                .toList();
    }

    private static Entry entry(fr.coteacote.catalog.kinds.Part part, boolean own) {
        return new Entry(part.autocomplete(own), part.inputMode(), width(part.width()));
    }

    private static Width width(int characters) {
        if (characters <= 0) {
            return Width.FULL;
        }
        if (characters <= 6) {
            return Width.SHORT;
        }
        return characters <= 20 ? Width.MEDIUM : characters <= 30 ? Width.LONG : Width.FULL;
    }
}
