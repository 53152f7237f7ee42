package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Answers;
import fr.coteacote.catalog.filling.Context;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the author of a form wrote about one person: their answers, and what should come of them.
 *
 * @param title who it is about, in a sentence
 * @param context the day and the territory
 * @param places where each answer stands
 * @param expected what should come of it; a key that the file does not have is not looked at
 */
public record CaseFile(
        Form form,
        Mention title,
        Context context,
        Answers answers,
        Map<QuestionId, Mention> places,
        Map<Expected, Expectation> expected) {

    public CaseFile {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        expected = Collections.unmodifiableMap(new EnumMap<>(expected));
    }

    /** The names under a key; none when the file does not have it. */
    public List<Mention> names(Expected key) {
        var found = expected.get(key);
        return found == null ? List.of() : found.names();
    }

    /** What a case may say of its outcome. */
    public enum Expected {
        /** Pages that are shown, among others. */
        SHOWN,
        /** Pages that are not. */
        NOT_SHOWN,
        /** The blocks that hold, and no other. */
        BLOCKS,
        /** The warnings that hold, and no other. */
        WARNINGS,
        /** The documents that are needed, and no other. */
        DOCUMENTS,
        /** The questions that are asked, required and not answered, and no other. */
        MISSING,
        /** Whether the request may be sent: {@code true} or {@code false}. */
        MAY_SEND
    }

    /**
     * What stands under one key.
     *
     * @param key where the key's value stands
     */
    public record Expectation(Mention key, List<Mention> names) {

        public Expectation {
            names = List.copyOf(names);
        }
    }

    @Override
    public String toString() {
        return title.path() + " – " + title.name();
    }
}
