package fr.coteacote.portal.filling;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.Button;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.ConflictPanel;
import fr.coteacote.portal.ui.Field;
import fr.coteacote.portal.ui.HelpText;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageFrame;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.QuestionForm;
import fr.coteacote.portal.ui.QuestionTitle;
import fr.coteacote.portal.ui.ReadersLine;
import fr.coteacote.portal.ui.SavedStatus;
import fr.coteacote.portal.ui.SentForm;
import fr.coteacote.portal.ui.Version;
import fr.coteacote.portal.ui.WarningPanel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws one page of questions from its record. */
final class QuestionPage {

    private static final String PROBLEM = "Erreur : ";

    private final PageFrame frame;
    private final OpenPage open;
    private final boolean fromReview;
    private final QuestionForm form;

    QuestionPage(PageFrame frame, OpenPage open, boolean fromReview) {
        this.frame = frame;
        this.open = open;
        this.fromReview = fromReview;
        var place = new Place.Questions(open.page().page().id());
        this.form = new QuestionForm(
                        House.sendingTo(FillingRoutes.door(FillingRoutes.to(draft().id(), place))),
                        new QuestionTitle(heading(open), open.page().page().hint()),
                        open.page().shown().stream().map(this::field).toList())
                .carrying(carried())
                .progress(Progressing.line(open))
                .help(help())
                .notes(notes())
                .buttons(buttons())
                .readers(readers());
    }

    /** What the browser's tab says: the question, after "Erreur" when something is to be mended. */
    static String title(OpenPage open) {
        return (open.hasProblems() ? PROBLEM : "") + heading(open) + " – "
                + open.draft().form().shortTitle();
    }

    QuestionPage onSent(Consumer<SentForm> sent) {
        form.onSent(sent);
        return this;
    }

    QuestionPage onTyped(Consumer<SentForm> typed) {
        form.onTyped(typed);
        return this;
    }

    Component drawn() {
        return frame.back(back())
                .saved(new SavedStatus(open.saved() ? SavedStatus.State.SAVED : SavedStatus.State.SAVING))
                .content(form);
    }

    private OpenDraft draft() {
        return open.draft();
    }

    private static String heading(OpenPage open) {
        return open.page().page().title(open.draft().self());
    }

    private Field field(Question question) {
        return open.conflicts().stream()
                .filter(conflict -> conflict.question().equals(question))
                .findFirst()
                .<Field>map(conflict -> new ConflictPanel(
                        Submission.CHOSEN + question.id().value(),
                        question.label(draft().self()),
                        new Version(Submission.YOURS, "Votre réponse, sur cette page", conflict.yours()),
                        new Version(Submission.THEIRS, "La réponse déjà enregistrée", conflict.theirs())))
                .orElseGet(() -> QuestionFields.of(
                        question,
                        draft().self(),
                        open.page().shown().size() == 1,
                        open.typedFor(question),
                        open.problemsOf(question),
                        draft().progress().closedChoices(question.id())));
    }

    /** What goes along with the fields: the versions on the page, and what was typed where two answers met. */
    private Map<String, List<String>> carried() {
        var carried = new LinkedHashMap<String, List<String>>();
        for (var question : open.page().shown()) {
            carried.put(
                    Submission.SEEN + question.id().value(),
                    List.of(String.valueOf(draft().versions().getOrDefault(question.id(), 0))));
        }
        for (var conflict : open.conflicts()) {
            var question = conflict.question();
            open.typedFor(question)
                    .parts()
                    .forEach((part, texts) -> carried.put(
                            part.isEmpty()
                                    ? question.id().value()
                                    : question.id().value() + "." + part,
                            texts));
        }
        if (fromReview) {
            carried.put(Submission.BACK, List.of("relire"));
        }
        return carried;
    }

    private HelpText help() {
        var shown = open.page().shown();
        if (shown.isEmpty()) {
            return HelpText.NONE;
        }
        var help = shown.getFirst().help();
        return new HelpText(
                join(shown, question -> question.help().why()),
                join(shown, question -> question.help().where()),
                Drawings.named(help.drawing()),
                join(shown, question -> question.help().example()),
                join(shown, question -> question.help().unknown()));
    }

    /** Where a page asks several things, each line of help says which it is about. */
    private static String join(List<Question> shown, Function<Question, String> slot) {
        return shown.size() == 1
                ? slot.apply(shown.getFirst())
                : shown.stream()
                        .map(question -> question.shortLabel() + " : " + slot.apply(question))
                        .collect(Collectors.joining("\n"));
    }

    private Component[] notes() {
        return draft().progress().warningsOn(open.page().page()).stream()
                .map(warning -> new WarningPanel("À savoir", new Prose(warning.text())))
                .toArray(Component[]::new);
    }

    private Component[] buttons() {
        var buttons = new ArrayList<Component>();
        buttons.add(new Button("Continuer", ButtonLook.PRIMARY));
        var shown = open.page().shown();
        if (shown.size() == 1 && offersUnknown(shown.getFirst())) {
            var question = shown.getFirst();
            buttons.add(new Button(question.kind().sayUnknown(), ButtonLook.LINK)
                    .sending(question.id().value() + ".inconnu", "oui"));
        }
        buttons.add(new ButtonLink(
                Link.to("M’arrêter là et reprendre plus tard", FillingRoutes.pause(draft().id())), ButtonLook.LINK));
        return buttons.toArray(Component[]::new);
    }

    /** Kinds with choices have a choice for it. */
    private static boolean offersUnknown(Question question) {
        return question.dontKnow()
                && switch (question.kind()) {
                    case YesNo _, OneChoice _, SeveralChoices _ -> false;
                    default -> true;
                };
    }

    private ReadersLine readers() {
        var readers = open.page().shown().stream()
                .flatMap(question -> question.use().readers().stream())
                .distinct()
                .map(Reader::label)
                .collect(Collectors.joining(". "));
        return new ReadersLine(
                "Qui lit votre réponse : %s. Personne d’autre.".formatted(readers),
                Link.to("Durée et droits", "/donnees-personnelles"));
    }

    private Link back() {
        if (fromReview) {
            return Link.to("Relire", FillingRoutes.to(draft().id(), new Place.Review()));
        }
        return Progressing.back(open);
    }
}
