package fr.coteacote.catalog;

import java.util.List;

/**
 * One possible answer among a few.
 *
 * @param exclusive whether it contradicts all others of its question, as « aucune » does
 * @param excludes the wishes that cannot go together with it
 */
public record Choice(String id, String label, String hint, boolean exclusive, List<Exclusion> excludes) {

    public Choice {
        excludes = List.copyOf(excludes);
    }

    /** A choice without hint or exclusion. */
    public static Choice of(String id, String label) {
        return new Choice(id, label, "", false, List.of());
    }
}
