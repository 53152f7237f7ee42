package fr.coteacote.portal.assisted;

import fr.coteacote.portal.mandates.sessions.Side;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is to become of all that two people write in two fields of one page: what is taken, and what waits. */
final class SharedWords {

    private final Map<Field, String> taken = new EnumMap<>(Field.class);
    private final Map<Field, Integer> versions = new EnumMap<>(Field.class);
    private final Map<Field, String> users = new EnumMap<>(Field.class);
    private final Map<Field, String> mediators = new EnumMap<>(Field.class);
    private final Set<Field> hidden = EnumSet.noneOf(Field.class);
    /** What was taken once, or hidden from the mediator who wrote it: no page has to show it any more. */
    private final Set<String> settled = new HashSet<>();

    private int texts = 26 * 26;

    /** A text that nobody has written yet, and that is in no other. */
    String another(Field field) {
        return field.word + letters(++texts);
    }

    /** A number in letters, as names have none. */
    private static String letters(int number) {
        return IntStream.iterate(number, left -> left > 0, left -> left / 26)
                .mapToObj(left -> String.valueOf((char) ('a' + left % 26)))
                .reduce("", (before, one) -> one + before);
    }

    /** What somebody on {@code side} wrote, or was refused, and what the portal keeps for them. */
    Map<Field, String> own(Side side) {
        return side == Side.USER ? users : mediators;
    }

    /**
     * Somebody on {@code by} answered {@code given}, some of which may have been answered so before. What the other wrote
     * goes when all of it is an answer by now, as far as this person may know.
     */
    void answered(Side by, Map<Field, String> given) {
        given.forEach((field, text) -> {
            if (!text.equals(taken(field))) {
                taken.put(field, text);
                versions.merge(field, 1, Integer::sum);
                settled.add(text);
            }
        });
        own(by).clear();
        var theirs = own(by.other());
        if (theirs.entrySet().stream()
                .allMatch(wrote -> isFor(by, wrote.getKey()) && wrote.getValue().equals(taken(wrote.getKey())))) {
            theirs.clear();
        }
    }

    /** The answer; "" when there is none. */
    String taken(Field field) {
        return taken.getOrDefault(field, "");
    }

    int version(Field field) {
        return versions.getOrDefault(field, 0);
    }

    /** Tell whether {@code text} was written, and is still to be before the eyes of its writer. */
    boolean waits(String text) {
        return !settled.contains(text);
    }

    /** Hide an answer from the mediator, or show it again; tell whether it is hidden now. */
    boolean turn(Field field) {
        if (hidden.remove(field)) {
            return false;
        }
        Optional.ofNullable(mediators.get(field)).ifPresent(settled::add);
        return hidden.add(field);
    }

    /** Tell whether {@code side} may see and answer {@code field}. */
    boolean isFor(Side side, Field field) {
        return side == Side.USER || !hidden.contains(field);
    }

    /** What is hidden now. */
    Set<Field> hidden() {
        return EnumSet.copyOf(hidden);
    }

    enum Field {
        NAME("nom-naissance", "Quetzal"),
        GIVEN_NAMES("prenoms", "Wilhelmine");

        final String question;

        /** With what each text begins that is written here; no page says it otherwise. */
        final String word;

        Field(String question, String word) {
            this.question = question;
            this.word = word;
        }
    }
}
