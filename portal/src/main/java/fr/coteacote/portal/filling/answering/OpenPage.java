package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.List;
import java.util.Map;

/**
 * One page of a draft as it must be shown: what is asked, what stands in the fields, what is wrong.
 *
 * @param typed what stands in the fields of each question
 * @param problems what is wrong with them; empty until "Continuer" was pressed
 * @param conflicts answers that somebody else changed in the meantime
 * @param seen the version of the answer that each text in the fields was typed over; the one in the database where it is not told
 * @param theirs what the other, with whom one is, has typed and not confirmed: "" when it stands in the field, in words
 *     when this person has typed something else there
 * @param elsewhere what else was typed and not confirmed on this person's side, in words: on another device, in another tab,
 *     by somebody who fills in for the same person
 * @param kept all that was typed and is no answer yet, as the page must say when it is sent
 * @param saved whether everything in the fields is an answer in the database
 */
public record OpenPage(
        OpenDraft draft,
        PageProgress page,
        Map<QuestionId, Typed> typed,
        Map<QuestionId, List<Problem>> problems,
        List<Conflict> conflicts,
        Map<QuestionId, Integer> seen,
        Map<QuestionId, String> theirs,
        Map<QuestionId, List<String>> elsewhere,
        ShownTexts kept,
        boolean saved) {

    public OpenPage {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
        conflicts = List.copyOf(conflicts);
        seen = Map.copyOf(seen);
        theirs = Map.copyOf(theirs);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** The questions of the page that this person may answer. */
    public List<Question> answerable() {
        return page.shown().stream()
                .filter(question -> !draft.isReserved(question.id()))
                .toList();
    }

    public Typed typedFor(Question question) {
        return typed.getOrDefault(question.id(), Typed.NOTHING);
    }

    /** The version of the answer to {@code question} that who presses "Continuer" knows of; 0 for none. */
    public int versionFor(QuestionId question) {
        return seen.getOrDefault(question, draft.versions().getOrDefault(question, 0));
    }

    public List<Problem> problemsOf(Question question) {
        return problems.getOrDefault(question.id(), List.of());
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /**
     * An answer that was changed by somebody else, or in another tab, while this page was open.
     *
     * @param theirs what the database holds, in words
     * @param yours what was typed here, in words
     */
    public record Conflict(Question question, String theirs, String yours) {}
}
