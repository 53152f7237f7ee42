package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * A draft that somebody was let into, with where it stands.
 *
 * @param progress with the answers that {@code acting} may see
 * @param versions of the answers, as the page will send them back
 * @param levels how each answer is known: declared by who typed it, or passed on by FranceConnect
 * @param toConfirm the questions that a mediator answered and the user has not said yes to
 * @param kept the questions whose answers the mediator of the session does not see, or an invited relative; empty
 *     otherwise
 */
@NamedInterface("drafts")
public record OpenDraft(
        Draft draft,
        Acting acting,
        Progress progress,
        Map<QuestionId, Integer> versions,
        Map<QuestionId, AssuranceLevel> levels,
        Set<QuestionId> toConfirm,
        Set<QuestionId> kept,
        SealedBox box) {

    private static final QuestionId GIVEN_NAMES = new QuestionId("prenoms");
    private static final QuestionId USUAL_NAME = new QuestionId("nom-usage");
    private static final QuestionId BIRTH_NAME = new QuestionId("nom-naissance");
    private static final List<QuestionId> HOME =
            List.of(new QuestionId("adresse-actuelle"), new QuestionId("domiciliation-adresse"));

    public OpenDraft {
        versions = Map.copyOf(versions);
        levels = Map.copyOf(levels);
        toConfirm = Set.copyOf(toConfirm);
        kept = Set.copyOf(kept);
    }

    public DraftId id() {
        return draft.id();
    }

    /** How the answer to {@code question} is known. */
    public AssuranceLevel levelOf(QuestionId question) {
        return levels.getOrDefault(question, AssuranceLevel.DECLARED);
    }

    public Form form() {
        return progress.form();
    }

    /** Tell whether the texts say "vous": to who asks for themselves, and to the mediator beside them. */
    public boolean self() {
        return draft.role().isSelf() && !acting.isInvited();
    }

    /**
     * Tell whether {@code question} is about who types, so that their browser may offer their own data: about the person,
     * where they fill in themselves, or about who fills in for them. Never for who only helps.
     */
    public boolean isAboutWhoTypes(Question question) {
        return began() && (self() || question.aboutFiller());
    }

    /** Tell whether others answer {@code question}: it is private, or says who fills in, which only who began does. */
    public boolean isReserved(QuestionId question) {
        return (!acting.hasLastWord() && kept.contains(question))
                || (!began() && RoleQuestion.of(form()).filter(question::equals).isPresent());
    }

    /** Tell whether this person began the draft, or speaks as who did. */
    public boolean began() {
        return acting.hasLastWord() && acting.role() == draft.role();
    }

    /** The page to go on with: where somebody stopped, or else the first that is not complete. */
    public Optional<Page> whereToGoOn() {
        var stopped = draft.place().isEmpty()
                ? Optional.<PageProgress>empty()
                : progress.page(new PageId(draft.place())).filter(page -> !page.complete());
        return stopped.map(PageProgress::page).or(progress::firstIncomplete);
    }

    /** The first name and the initial of the person the form is for, once known: "Jeanne B.". */
    public Optional<String> subjectName() {
        return subjectName(progress);
    }

    /** The same, as far as {@code progress} shows it. */
    public static Optional<String> subjectName(Progress progress) {
        return text(progress, GIVEN_NAMES)
                .map(given -> given.replaceFirst("\\s.*", ""))
                .map(first -> text(progress, USUAL_NAME)
                        .or(() -> text(progress, BIRTH_NAME))
                        .map(name -> "%s\u00A0%s."
                                .formatted(first, name.substring(0, 1).toUpperCase(Locale.ROOT)))
                        .orElse(first));
    }

    /** Where the person lives, or else where their letters go, once answered and as far as {@code acting} sees it. */
    public Optional<Value.Address> home() {
        return HOME.stream()
                .filter(progress::asks)
                .flatMap(question -> progress.answers().get(question).stream())
                .flatMap(answer -> answer instanceof Value.Address address ? Stream.of(address) : Stream.empty())
                .findFirst();
    }

    /**
     * What a mediator calls the user beside them: by their first name, where they ask for themselves and do not hide it.
     * Who asks for a relative is not the one whom the form names.
     */
    public String nameOfUser() {
        return draft.role().isSelf() ? subjectName().orElse("La personne") : "La personne";
    }

    private static Optional<String> text(Progress progress, QuestionId question) {
        return progress.answers()
                .get(question)
                .flatMap(value -> value instanceof Value.Text(var text) && !text.isBlank()
                        ? Optional.of(text)
                        : Optional.empty());
    }
}
