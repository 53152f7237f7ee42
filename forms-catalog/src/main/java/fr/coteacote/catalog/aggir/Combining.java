package fr.coteacote.catalog.aggir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Make one letter of those of the acts of an activity (guide de remplissage of 2008, as two public implementations agree on it;
 * to be checked against the Journal officiel).
 */
public final class Combining {

    /** Of these, who does nothing of one act still does a part: they are C only where all acts are. */
    private static final Set<Activity> IN_PARTS = EnumSet.of(Activity.TOILETTE, Activity.HABILLAGE);

    private Combining() {}

    /** The letter of {@code activity}, of which the acts have {@code letters}. */
    public static Letter combine(Activity activity, Collection<Letter> letters) {
        if (letters.stream().allMatch(Letter.A::equals)) {
            return Letter.A;
        }
        var nothing =
                IN_PARTS.contains(activity) ? letters.stream().allMatch(Letter.C::equals) : letters.contains(Letter.C);
        return nothing ? Letter.C : Letter.B;
    }

    /** The letters that {@code activity} may have, when each of its acts may have some. */
    static Set<Letter> possible(Activity activity, List<Set<Letter>> acts) {
        var possible = EnumSet.noneOf(Letter.class);
        collect(activity, acts, List.of(), possible);
        return possible;
    }

    private static void collect(Activity activity, List<Set<Letter>> open, List<Letter> chosen, Set<Letter> possible) {
        if (open.isEmpty()) {
            possible.add(combine(activity, chosen));
            return;
        }
        for (var letter : open.getFirst()) {
            var more = new ArrayList<>(chosen);
            more.add(letter);
            collect(activity, open.subList(1, open.size()), more, possible);
        }
    }
}
