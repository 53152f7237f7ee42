package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a form holds, learnt at the first reading: it lets the second one check every mention. */
record Known(Vocabulary vocabulary, Map<QuestionId, Question> questions, Set<String> documents, Set<String> drawings) {

    /** Know what {@code draft}, as it was read first, holds. */
    static Known of(Form draft, Set<String> drawings) {
        var variables = new ArrayList<Variable>();
        var questions = new LinkedHashMap<QuestionId, Question>();
        for (var question : draft.questions()) {
            questions.put(question.id(), question);
            variables.add(variable(question));
        }
        draft.constants()
                .forEach(constant -> variables.add(
                        Variable.of(Variable.nameOf(constant.id()), RuleBookReader.typeOf(constant), Set.of())));
        var documents =
                draft.documents().stream().map(DocumentRule::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Known(Vocabulary.of(variables), questions, documents, drawings);
    }

    private static Variable variable(Question question) {
        return new Variable(
                Variable.nameOf(question.id().value()),
                FactType.of(question.kind()),
                Set.of(question.id()),
                QuestionReader.choiceIds(question),
                question.kind() instanceof Group);
    }

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
