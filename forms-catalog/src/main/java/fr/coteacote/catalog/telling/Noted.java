package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.telling.Change.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Changes noted while two editions are compared, each condition said in the words of its own edition. */
final class Noted {

    private final RuleInWords wordsBefore;
    private final RuleInWords wordsAfter;
    private final List<Change> changes = new ArrayList<>();

    Noted(Form before, Form after) {
        this.wordsBefore = RuleInWords.of(before);
        this.wordsAfter = RuleInWords.of(after);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    void addAll(List<Change> more) {
        changes.addAll(more);
    }

    void note(Part part, String about, String what) {
        changes.add(new Change(part, about, what));
    }

    /** Note a text that is not what it was. */
    void text(Part part, String about, String what, String one, String other) {
        if (!one.equals(other)) {
            note(part, about, "%s était « %s », devient « %s »".formatted(what, one, other));
        }
    }

    /** Note a condition that does not say what it said. */
    void condition(Part part, String about, String verb, Condition one, Condition other) {
        var said = wordsBefore.say(one);
        var says = now(other);
        if (!said.equals(says)) {
            note(part, about, "%s quand : %s ; maintenant quand : %s".formatted(verb, said, says));
        }
    }

    /** Say a condition of the later edition. */
    String now(Condition condition) {
        return wordsAfter.say(condition);
    }

    /** Pair things of one identifier; a thing without its pair came or went. */
    static <T> void pair(
            List<T> ones,
            List<T> others,
            Function<T, String> id,
            BiConsumer<T, Boolean> came,
            BiConsumer<T, T> compare) {
        var left = byId(ones, id);
        var right = byId(others, id);
        left.forEach((name, one) -> {
            var other = right.get(name);
            if (other == null) {
                came.accept(one, false);
            } else {
                compare.accept(one, other);
            }
        });
        right.forEach((name, other) -> {
            if (!left.containsKey(name)) {
                came.accept(other, true);
            }
        });
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        var found = new LinkedHashMap<String, T>();
        things.forEach(thing -> found.put(id.apply(thing), thing));
        return found;
    }
}
