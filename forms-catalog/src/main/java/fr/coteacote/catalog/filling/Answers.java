package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers given so far; immutable. */
public final class Answers {

    /** No answer yet. */
    public static final Answers EMPTY = new Answers(Map.of());

    private final Map<QuestionId, Value> values;

    private Answers(Map<QuestionId, Value> values) {
        this.values = values;
    }

    /** Keep a copy of {@code values}. */
    public static Answers of(Map<QuestionId, Value> values) {
        return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    public Answers with(QuestionId question, Value value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(question, value);
        return new Answers(Collections.unmodifiableMap(copy));
    }

    public Answers without(QuestionId question) {
        if (!values.containsKey(question)) {
            return this;
        }
        var copy = new LinkedHashMap<>(values);
        copy.remove(question);
        return new Answers(Collections.unmodifiableMap(copy));
    }

    public Optional<Value> get(QuestionId question) {
        return Optional.ofNullable(values.get(question));
    }

    public Map<QuestionId, Value> asMap() {
        return values;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Answers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
