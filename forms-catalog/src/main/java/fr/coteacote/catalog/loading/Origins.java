package fr.coteacote.catalog.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each thing of a form was declared; an identifier may serve once for each sort of thing. */
final class Origins {

    /** What an identifier may name. */
    enum Sort {
        CHAPTER,
        PAGE,
        /** Questions, derived values and constants share their names, since conditions read them all. */
        NAME,
        BLOCK,
        WARNING,
        DOCUMENT,
        RESULT
    }

    private record Key(Sort sort, String id) {}

    private final Map<Key, Place> places = new HashMap<>();
    private final Map<Key, Place> conditions = new HashMap<>();

    void declare(Sort sort, String id, Place place, Mistakes mistakes) {
        var before = places.putIfAbsent(new Key(sort, id), place);
        if (before != null) {
            mistakes.add(
                    place,
                    "l'identifiant « %s » sert deux fois".formatted(id),
                    "Il est déjà dans %s, ligne %d : changez l'un des deux."
                            .formatted(before.source().path(), before.line() + 1));
        }
    }

    void conditionOf(Sort sort, String id, Place place) {
        conditions.putIfAbsent(new Key(sort, id), place);
    }

    Optional<Place> conditionOf(Sort sort, String id) {
        return Optional.ofNullable(conditions.get(new Key(sort, id)));
    }
}
