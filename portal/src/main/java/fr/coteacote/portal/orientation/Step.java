package fr.coteacote.portal.orientation;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.orientation.Reasoned;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What comes next: a question, or what may help. */
sealed interface Step {

    /** Whether the answers are about who answers. */
    boolean self();

    /** What goes along to the next page, that nobody types. */
    Map<String, List<String>> carried();

    /**
     * A question.
     *
     * @param number its place among those that are asked, from 1
     */
    record Asked(
            Question question,
            int number,
            boolean self,
            Typed typed,
            List<Problem> problems,
            Map<String, List<String>> carried)
            implements Step {

        public Asked {
            problems = List.copyOf(problems);
            carried = Map.copyOf(carried);
        }
    }

    /** What may help, and why. */
    record Found(List<Reasoned> results, Progress progress, boolean self, Map<String, List<String>> carried)
            implements Step {

        public Found {
            results = List.copyOf(results);
            carried = Map.copyOf(carried);
        }

        /** What was told in answer to the questions that are asked: what is hidden now does not count. */
        Map<String, List<String>> asked() {
            return carried.entrySet().stream()
                    .filter(told -> progress.asks(new QuestionId(told.getKey())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
