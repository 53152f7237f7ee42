package fr.coteacote.portal.filling.questions;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.Channel;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.ReservedField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.panels.LookAgain;
import fr.coteacote.portal.ui.panels.PrivateNote;
import fr.coteacote.portal.ui.panels.SharedNotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What a page of questions has besides when two people see it, now or by turns; nothing when nobody helps. */
final class SharedPage {

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenPage open;
    private final OpenDraft draft;
    private final List<Question> questions;
    private final String other;
    private final Optional<Set<QuestionId>> hidden;
    private final SharedNotes live = new SharedNotes();
    private List<String> said = List.of();

    /**
     * @param other what this person calls who is together with them
     * @param hidden what the user, who is alone now, hides from professionals; empty when none may go on with the draft
     */
    SharedPage(OpenPage open, String other, Optional<Set<QuestionId>> hidden) {
        this.open = open;
        this.draft = open.draft();
        this.other = other;
        this.hidden = hidden;
        this.questions = open.page().shown();
        write(open);
    }

    private boolean alone() {
        return draft.acting().together().isEmpty();
    }

    private boolean onTheTelephone() {
        return draft.acting().together().filter(AssistedSession::byPhone).isPresent();
    }

    private boolean onTwoDevices() {
        return draft.acting()
                .together()
                .filter(session -> session.channel() == Channel.TWO_DEVICES)
                .isPresent();
    }

    private boolean mediator() {
        return draft.acting().isMediator();
    }

    /**
     * What is said between the help and the fields: what is private, what the other writes or shows.
     *
     * @param here the address of this page
     */
    Component[] notes(String here) {
        if (alone()) {
            return new Component[0];
        }
        var notes = new ArrayList<Component>();
        privacy().ifPresent(notes::add);
        notes.add(live);
        if (onTwoDevices()) {
            notes.add(new LookAgain(
                    other
                            + " peut écrire ici aussi. Cette page ne change pas toute seule : chargez-la à nouveau. Si vous avez"
                            + " écrit quelque chose, choisissez d’abord « Continuer » : sinon, cela se perd.",
                    Link.out("Voir ce qui est nouveau", here)));
        }
        return notes.toArray(Component[]::new);
    }

    /** What tells the user that who is together with them does not see this page's answers. */
    Optional<PrivateNote> privacy() {
        return privacy(draft, questions, other);
    }

    /** The same for a page that asks for a part of {@code questions}. */
    static Optional<PrivateNote> privacy(OpenDraft draft, List<Question> questions, String other) {
        var kept = draft.acting().together().isPresent()
                && !draft.acting().isMediator()
                && questions.stream().anyMatch(question -> draft.kept().contains(question.id()));
        return kept ? Optional.of(new PrivateNote(other + " ne voit pas votre réponse.")) : Optional.empty();
    }

    /** A question that a mediator, or an invited relative, does not answer. */
    ReservedField reserved(Question question) {
        return new ReservedField(
                questions.size() == 1
                        ? Caption.titled(question.id().value(), question.shortLabel(), Need.OPTIONAL)
                        : Caption.of(question.id().value(), question.shortLabel(), "", Need.OPTIONAL),
                reservedTitle(question),
                reservedHint(question),
                draft.progress().isAnswered(question.id()));
    }

    private String reservedTitle(Question question) {
        if (onTheTelephone()) {
            return Discretion.isPrivate(question) ? "Cette question est privée" : "La personne a caché sa réponse";
        }
        return mediator() ? other + " répond sans vous" : "Une autre personne répond";
    }

    private String reservedHint(Question question) {
        if (onTheTelephone()) {
            return Discretion.isPrivate(question)
                    ? "Pour la remplir au téléphone, choisissez « Demander un code », en haut de la page."
                    : "Elle seule peut la montrer, en rouvrant sa demande avec le code de la demande.";
        }
        return mediator()
                ? "Vous ne voyez pas sa réponse. Vous pouvez lui lire la question et lui montrer l’aide."
                : "Celle dont c’est la demande, ou celle qui l’a commencée. Passez à la question suivante.";
    }

    /** Give the page's script what it must know from the start. */
    void follow(QuestionForm form) {
        if (!alone()) {
            form.sharing("{}", pointed(open), mediator() ? "Vous montrez :" : "%s vous montre :".formatted(other));
        }
    }

    /** Hand what is new to the page's script, which leaves alone what this person is typing. */
    void update(QuestionForm form, OpenPage now) {
        write(now);
        form.share(JSON.writeValueAsString(values(now)), pointed(now));
    }

    /** Let the page's script show what the mediator shows now, and nothing else that may be new. */
    static void point(QuestionForm form, OpenPage now) {
        form.share("{}", pointed(now));
    }

    /** What the mediator shows on this page; what they show on another is not here, whatever it is called. */
    private static String pointed(OpenPage now) {
        return now.draft()
                .acting()
                .together()
                .map(AssistedSession::meeting)
                .filter(meeting -> now.draft()
                        .form()
                        .pageAt(meeting.place())
                        .filter(page -> page.id().equals(now.page().page().id()))
                        .isPresent())
                .map(AssistedSession.Together::pointed)
                .orElse("");
    }

    /** Tell whether the page itself is another now: what is reserved has changed, or was answered where one only watches. */
    boolean isAnother(OpenPage now) {
        return !draft.kept().equals(now.draft().kept()) || (onlyWatches() && wasAnswered(now));
    }

    private boolean onlyWatches() {
        return questions.stream().allMatch(question -> draft.isReserved(question.id()));
    }

    private boolean wasAnswered(OpenPage now) {
        return questions.stream()
                .anyMatch(question -> draft.progress().isAnswered(question.id())
                        != now.draft().progress().isAnswered(question.id()));
    }

    private void write(OpenPage open) {
        var lines = new ArrayList<String>();
        for (var question : open.answerable()) {
            var theirs = open.theirs().get(question.id());
            if (theirs != null) {
                lines.add(
                        theirs.isEmpty()
                                ? "%s écrit dans « %s ».".formatted(other, question.shortLabel())
                                : "%s écrit autre chose dans « %s » : %s"
                                        .formatted(other, question.shortLabel(), theirs));
            }
        }
        if (!lines.equals(said)) {
            said = List.copyOf(lines);
            live.say(said);
        }
    }

    /** What stands in each field, in those too that are empty now: what stood there before is nobody's any more. */
    static Map<String, List<String>> values(OpenPage open) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var question : open.answerable()) {
            var name = question.id().value();
            var parts = new LinkedHashMap<String, List<String>>();
            question.kind().parts().forEach(part -> parts.put(part.name(), List.of()));
            if (question.offersUnknownBeside()) {
                parts.put(Typed.UNKNOWN_PART, List.of());
            }
            parts.putAll(open.typedFor(question).parts());
            parts.forEach((part, texts) -> values.put(part.isEmpty() ? name : name + "." + part, texts));
            values.put(Submission.SEEN + name, List.of(String.valueOf(open.versionFor(question.id()))));
        }
        return values;
    }

    /** Put under the form what each of the two may do about it. */
    Component[] around(QuestionForm form) {
        var content = new ArrayList<Component>();
        content.add(form);
        if (!alone() && mediator() && !onTheTelephone()) {
            content.add(showing());
        }
        content.addAll(hiding());
        return content.toArray(Component[]::new);
    }

    /** What the user, and nobody else, hides or shows again: each question of the page, a list as a whole. */
    private List<Component> hiding() {
        if (alone()) {
            return hidden.map(kept -> hiding(kept, "au professionnel qui m’aide"))
                    .orElse(List.of());
        }
        return mediator() ? List.of() : hiding(draft.kept(), "à " + toOther().replace("vous aide", "m’aide"));
    }

    private List<Component> hiding(Set<QuestionId> kept, String fromWhom) {
        return questions.stream()
                .filter(question -> !Discretion.isPrivate(question))
                .map(question -> hiding(question, kept.contains(question.id()), fromWhom))
                .toList();
    }

    private Component showing() {
        var page = draft.form().pageOf(questions.getFirst().id()).id();
        return new ActionForm(
                        House.sendingTo("/seance/%s/montrer"
                                .formatted(
                                        draft.acting().together().orElseThrow().id())),
                        new Buttons(
                                new Button("Montrer l’aide à " + toOther(), ButtonLook.SECONDARY)
                                        .sending("question", "aide"),
                                new Button("Montrer la question", ButtonLook.SECONDARY)
                                        .sending(
                                                "question",
                                                questions.getFirst().id().value())))
                .carrying(Map.of("retour", List.of(FillingRoutes.to(draft.id(), Place.questions(draft.form(), page)))));
    }

    private Component hiding(Question question, boolean hidden, String fromWhom) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/cacher".formatted(draft.id())),
                        new Button(
                                (hidden ? "Ne plus cacher ma réponse" : "Cacher ma réponse " + fromWhom)
                                        + (questions.size() == 1 ? "" : " : " + question.shortLabel()),
                                ButtonLook.LINK))
                .carrying(Map.of(
                        "question",
                        List.of(question.id().value()),
                        "cacher",
                        List.of(hidden ? "non" : "oui"),
                        "page",
                        List.of(String.valueOf(numberOf(question.id())))));
    }

    /** The name of the other within a sentence. */
    private String toOther() {
        return other.replaceFirst("^La personne", "la personne");
    }

    private int numberOf(QuestionId question) {
        return draft.form().numberOf(draft.form().pageOf(question).id());
    }
}
