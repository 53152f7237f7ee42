package fr.coteacote.portal.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.rules.Checked;
import fr.coteacote.catalog.rules.FactType;
import fr.coteacote.catalog.rules.Variable;
import fr.coteacote.catalog.rules.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition compiles and can be asked whatever the facts are, or is refused with what is wrong. */
public final class ConditionsFuzz {

    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            variable("texte", FactType.TEXT), variable("nombre", FactType.NUMBER), variable("choix", FactType.LIST)));

    private ConditionsFuzz() {}

    private static Variable variable(String name, FactType type) {
        return Variable.of(name, type, Set.of(new QuestionId(name)));
    }

    /** Try one condition on some facts. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var facts = new HashMap<String, Object>(Map.of(
                "nombre",
                data.consumeLong(),
                "texte",
                data.consumeString(20),
                "choix",
                List.of(data.consumeString(10), data.consumeString(10)),
                Vocabulary.TODAY,
                "2026-11-24",
                Vocabulary.DEPARTMENT,
                "69M"));
        switch (VOCABULARY.condition(data.consumeRemainingAsString())) {
            case Checked.Fine<?>(var rule, var type) -> {
                if (rule instanceof Condition condition) {
                    condition.holdsIn(name -> facts.getOrDefault(name, ""));
                }
            }
            case Checked.Faulty<?>(var problems) -> {
                if (problems.isEmpty()) {
                    throw new AssertionError("A condition is refused without a problem");
                }
            }
        }
    }
}
