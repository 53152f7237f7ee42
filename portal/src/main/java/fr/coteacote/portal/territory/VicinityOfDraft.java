package fr.coteacote.portal.territory;

import java.util.Optional;

/** Where the person of a draft lives, for the page that lists the places: the port that drafts fill. */
@FunctionalInterface
public interface VicinityOfDraft {

    /** Find what the draft named {@code draft} says of it, as far as who is there now may read that. */
    Optional<Vicinity> find(String draft);
}
