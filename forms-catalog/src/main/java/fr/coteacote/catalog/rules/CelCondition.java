package fr.coteacote.catalog.rules;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Facts;
import fr.coteacote.catalog.QuestionId;
import java.util.Set;

/** A formula of yes or no, compiled by CEL. */
record CelCondition(CelExpression expression) implements Condition {

    @Override
    public String text() {
        return expression.text();
    }

    @Override
    public Set<String> names() {
        return expression.names();
    }

    @Override
    public Set<QuestionId> reads() {
        return expression.reads();
    }

    @Override
    public boolean holdsIn(Facts facts) {
        return Boolean.TRUE.equals(expression.valueIn(facts));
    }

    @Override
    public String toString() {
        return text();
    }
}
