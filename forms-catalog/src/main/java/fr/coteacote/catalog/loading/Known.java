package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a form holds, learnt at the first reading: it lets the second one check every mention. */
record Known(Vocabulary vocabulary, Map<QuestionId, Question> questions, Set<String> documents, Set<String> drawings) {

    Known within(Map<String, String> globalNames) {
        return globalNames.isEmpty() ? this : new Known(vocabulary.within(globalNames), questions, documents, drawings);
    }

    Known with(UnaryOperator<Vocabulary> more) {
        return new Known(more.apply(vocabulary), questions, documents, drawings);
    }

    List<String> questionNames() {
        return questions.keySet().stream().map(QuestionId::value).toList();
    }
}
