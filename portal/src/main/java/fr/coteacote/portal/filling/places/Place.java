package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.PageId;

/** A place in a draft where a person can be. */
public sealed interface Place {

    /** The list of chapters. */
    record Chapters() implements Place {}

    /** One page of questions. */
    record Questions(PageId page) implements Place {}

    /** The page that says why the answers of {@code page} stop the request, and where to go. */
    record Stop(PageId page) implements Place {}

    /** What each document is for, and whether it was sent. */
    record Documents() implements Place {}

    /** One document: its pages, one more, or why it does not come now. */
    record OneDocument(String document) implements Place {}

    /** All answers, to be read once more. */
    record Review() implements Place {}

    /** What was sent, and what happens next. */
    record Sent() implements Place {}

    /** What would have happened if it had not been to practise. */
    record Rehearsed() implements Place {}
}
