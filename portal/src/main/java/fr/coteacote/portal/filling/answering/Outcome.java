package fr.coteacote.portal.filling.answering;

import fr.coteacote.portal.filling.places.Place;

/** What came of a press on "Continuer", and where it leads. */
public sealed interface Outcome {

    /** The answers are in the database; {@code next} comes next. */
    record Kept(Place next) implements Outcome {}

    /** Something is wrong, or was changed by somebody else; what was typed is kept and {@code place} shows why. */
    record ShownAgain(Place place) implements Outcome {}

    /** The answers are in the database, and say that it is not this person's to be helped: {@code address} says why. */
    record HelpOver(String address) implements Outcome {}

    /** There is no such draft or page for this person. */
    record NotFound() implements Outcome {}

    /** The draft was sent: it cannot be changed any more. */
    record AlreadySent() implements Outcome {}
}
