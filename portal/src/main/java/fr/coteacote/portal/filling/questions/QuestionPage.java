package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Drawings;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.HelpTexts;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.PeopleAsking;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.Told;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Closing;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Version;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.ConflictPanel;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.HelpText;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.ReadersLine;
import fr.coteacote.portal.ui.forms.SentForm;
import fr.coteacote.portal.ui.frame.PageFrame;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws one page of questions from its record. */
final class QuestionPage {

    private static final String PROBLEM = "Erreur : ";

    private final PageFrame frame;
    private final OpenPage open;
    private final WaysOut ways;
    private final boolean fromReview;
    private final QuestionForm form;
    private final SharedPage shared;

    /** @param shared what the page has besides because somebody helps */
    QuestionPage(PageFrame frame, OpenPage open, SharedPage shared, WaysOut ways, boolean fromReview) {
        this.frame = frame;
        this.open = open;
        this.ways = ways;
        this.fromReview = fromReview;
        var here = FillingRoutes.to(
                draft().id(), Place.questions(draft().form(), open.page().page().id()));
        this.shared = shared;
        this.form = new QuestionForm(
                        House.sendingTo(FillingRoutes.door(here)),
                        new QuestionTitle(heading(open), open.page().page().hint()),
                        open.page().shown().stream().map(this::field).toList())
                .carrying(carried())
                .progress(Progressing.line(open))
                .help(help())
                .notes(notes())
                .notes(shared.notes(here + (fromReview ? "?retour" : "")))
                .buttons(buttons())
                .readers(readers())
                .then(PeopleAsking.of(open.page().page().peopleAsk()));
        shared.follow(form);
    }

    /** Tell whether the page must be drawn anew to show {@code now}. */
    boolean isAnother(OpenPage now) {
        return shared.isAnother(now);
    }

    /** Take over what the other has typed or answered, without touching what this person is typing. */
    void update(OpenPage now) {
        shared.update(form, now);
    }

    /**
     * What the browser's tab and its history say: the question, after "Erreur" when something is to be mended; only its place
     * where the form asks whether somebody at home must not know.
     */
    static String title(OpenPage open) {
        var form = open.draft().form();
        return (open.hasProblems() ? PROBLEM : "")
                + (form.discreet().isPresent()
                        ? "Question " + form.numberOf(open.page().page().id())
                        : heading(open))
                + " – " + form.shortTitle();
    }

    QuestionPage onSent(Consumer<SentForm> sent) {
        form.onSent(sent);
        return this;
    }

    QuestionPage onTyped(Consumer<SentForm> typed) {
        form.onTyped(typed);
        return this;
    }

    void draw() {
        frame.back(back())
                .saved(new SavedStatus(open.saved() ? SavedStatus.State.SAVED : SavedStatus.State.KEPT))
                .content(shared.around(form));
    }

    private OpenDraft draft() {
        return open.draft();
    }

    private static String heading(OpenPage open) {
        return open.page().page().title(open.draft().self());
    }

    private Field field(Question question) {
        if (draft().isReserved(question.id())) {
            return shared.reserved(question);
        }
        return open.conflicts().stream()
                .filter(conflict -> conflict.question().equals(question))
                .findFirst()
                .<Field>map(conflict -> new ConflictPanel(
                        Submission.CHOSEN + question.id().value(),
                        question.label(draft().self()),
                        open.problemsOf(question).stream()
                                .map(problem -> FieldError.of(problem.message()))
                                .toList(),
                        new Version(Submission.YOURS, "Votre réponse, sur cette page", conflict.yours()),
                        new Version(Submission.THEIRS, "La réponse déjà enregistrée", conflict.theirs())))
                .orElseGet(() -> QuestionFields.of(
                        question,
                        draft().self(),
                        draft().isAboutWhoTypes(question),
                        isAlone(),
                        open.typedFor(question),
                        open.problemsOf(question),
                        closings(question)));
    }

    /** Tell whether the page asks one thing: its title asks it then, and a button of the page says that one has it not. */
    private boolean isAlone() {
        return open.page().shown().size() == 1;
    }

    private Map<String, Closing> closings(Question question) {
        return draft().progress().closedChoices(question.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, closed -> closing(closed.getValue())));
    }

    private Closing closing(Exclusion exclusion) {
        return new Closing("Pas possible", exclusion.because(), ways.links(exclusion.instead()));
    }

    /** What goes along with the fields: what the page shows, answered or not, and what was typed where two answers met. */
    private Map<String, List<String>> carried() {
        var carried = new LinkedHashMap<>(open.kept().carried());
        for (var question : open.answerable()) {
            carried.put(
                    Submission.SEEN + question.id().value(), List.of(String.valueOf(open.versionFor(question.id()))));
        }
        for (var conflict : open.conflicts()) {
            var question = conflict.question();
            carried.put(
                    Submission.AGAINST + question.id().value(),
                    List.of(String.valueOf(draft().versions().getOrDefault(question.id(), 0))));
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
        return HelpTexts.explained(
                new HelpText(
                        join(shown, question -> question.help().why()),
                        join(shown, question -> question.help().where()),
                        Drawings.named(help.drawing()),
                        join(shown, question -> question.help().example()),
                        join(shown, question -> question.help().unknown())),
                words(shown));
    }

    private Stream<String> words(List<Question> shown) {
        var self = draft().self();
        return Stream.concat(
                Stream.of(heading(open), open.page().page().hint()),
                shown.stream().flatMap(question -> HelpTexts.wordsOf(question, self)));
    }

    /** Where a page asks several things, each line of help says which it is about. */
    private static String join(List<Question> shown, Function<Question, String> slot) {
        return shown.size() == 1
                ? slot.apply(shown.getFirst())
                : shown.stream()
                        .map(question -> question.shortLabel() + " : " + slot.apply(question))
                        .collect(Collectors.joining("\n"));
    }

    /** What is worth knowing since the page before, which was left by the press that made it so, and on this one. */
    private Component[] notes() {
        var progress = draft().progress();
        var warnings = Stream.concat(
                        progress.before(open.page().page().id()).stream(),
                        Stream.of(open.page().page()))
                .flatMap(page -> progress.warningsOn(page).stream())
                .distinct()
                .map(warning -> Told.of(warning, draft().form(), ways));
        return Stream.concat(writtenElsewhere(), warnings).toArray(Component[]::new);
    }

    /** What was typed for the same questions on another device, in another tab or by somebody else, and stands in no field. */
    private Stream<Component> writtenElsewhere() {
        var texts = open.answerable().stream()
                .flatMap(question -> open.elsewhere().getOrDefault(question.id(), List.of()).stream()
                        .map(text -> isAlone()
                                ? "« %s »".formatted(text)
                                : "%s : « %s »".formatted(question.shortLabel(), text)))
                .toList();
        return texts.isEmpty()
                ? Stream.of()
                : Stream.of(new WarningPanel(
                        "Un autre texte a été écrit ici",
                        new Prose(String.join(" ; ", texts)),
                        new Prose(
                                "Il vient d’un autre appareil, d’un autre onglet ou d’une personne qui vous aide. Si c’est le bon,"
                                        + " recopiez-le : « Continuer » ne garde que ce qui est dans les cases.")));
    }

    private Component[] buttons() {
        var buttons = new ArrayList<Component>();
        var shown = open.answerable();
        buttons.add(new Button(shown.isEmpty() ? "Question suivante" : "Continuer", ButtonLook.PRIMARY));
        if (isAlone() && shown.size() == 1 && shown.getFirst().offersUnknownBeside()) {
            var question = shown.getFirst();
            buttons.add(new Button(question.kind().sayUnknown(), ButtonLook.LINK)
                    .sending(question.id().value() + "." + Typed.UNKNOWN_PART, Typed.PRESSED));
        }
        if (draft().acting().together().isEmpty()) {
            buttons.add(new ButtonLink(Here.stopping(draft()), ButtonLook.LINK));
        }
        return buttons.toArray(Component[]::new);
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
