package fr.coteacote.catalog.loading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects every mistake, so that an author sees them all at once; drops repeats. */
final class Mistakes {

    private final Set<Mistake> found = new LinkedHashSet<>();

    void add(Place place, String what, String mend) {
        found.add(place.mistake(what, mend));
    }

    void add(Mistake mistake) {
        found.add(mistake);
    }

    /** All mistakes, file by file, from top to bottom. */
    List<Mistake> all() {
        return found.stream().sorted(Mistake.FROM_TOP_TO_BOTTOM).toList();
    }
}
