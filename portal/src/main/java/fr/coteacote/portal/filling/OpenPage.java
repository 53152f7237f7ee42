package fr.coteacote.portal.filling;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.PageProgress;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import java.util.List;
import java.util.Map;

/**
 * One page of a draft as it must be shown: what is asked, what stands in the fields, what is wrong.
 *
 * @param typed what stands in the fields of each question
 * @param problems what is wrong with them; empty until "Continuer" was pressed
 * @param conflicts answers that somebody else changed in the meantime
 * @param saved whether everything in the fields is an answer in the database
 */
record OpenPage(
        OpenDraft draft,
        PageProgress page,
        Map<QuestionId, Typed> typed,
        Map<QuestionId, List<Problem>> problems,
        List<Conflict> conflicts,
        boolean saved) {

    OpenPage {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
        conflicts = List.copyOf(conflicts);
    }

    Typed typedFor(Question question) {
        return typed.getOrDefault(question.id(), Typed.NOTHING);
    }

    List<Problem> problemsOf(Question question) {
        return problems.getOrDefault(question.id(), List.of());
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /**
     * An answer that was changed by somebody else, or in another tab, while this page was open.
     *
     * @param theirs what the database holds, in words
     * @param yours what was typed here, in words
     */
    record Conflict(Question question, String theirs, String yours) {}
}
