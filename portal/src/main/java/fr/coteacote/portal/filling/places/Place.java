package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.PageId;

/**
 * A place in a draft where a person can be.
 *
 * <p>Pages and documents are named by their numbers in the form, so that no address can say what is asked there: the
 * history of a browser keeps addresses, and others may read it.
 */
public sealed interface Place {

    /** The list of chapters. */
    record Chapters() implements Place {}

    /** One page of questions. */
    record Questions(int page) implements Place {}

    /** One item of the repeated group on {@code page}; {@code item} counts from 1. */
    record Item(int page, int item) implements Place {}

    /** The page that says why the answers of {@code page} stop the request, and where to go. */
    record Stop(int page) implements Place {}

    /** What each document is for, and whether it was sent. */
    record Documents() implements Place {}

    /** One document: its pages, one more, or why it does not come now. */
    record OneDocument(int document) implements Place {}

    /** All answers, to be read once more. */
    record Review() implements Place {}

    /** What was sent, and what happens next. */
    record Sent() implements Place {}

    /** What would have happened if it had not been to practise. */
    record Rehearsed() implements Place {}

    /** Where {@code form} asks {@code page}. */
    static Place questions(Form form, PageId page) {
        return new Questions(form.numberOf(page));
    }

    /** Where item {@code item} of the group on {@code page} is asked. */
    static Place item(Form form, PageId page, int item) {
        return new Item(form.numberOf(page), item);
    }

    /** Where it is said why the answers of {@code page} stop the request. */
    static Place stop(Form form, PageId page) {
        return new Stop(form.numberOf(page));
    }

    /** Where one goes after the last question of {@code form}: to its papers, or to the review where it asks for none. */
    static Place afterQuestions(Form form) {
        return form.documents().isEmpty() ? new Review() : new Documents();
    }

    /** Where {@code document} of {@code form} is sent. */
    static Place document(Form form, String document) {
        return new OneDocument(form.numberOfDocument(document));
    }
}
