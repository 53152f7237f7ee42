package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.words.Texts;

/** Why a file was not taken; each says how to mend it. */
public enum Refusal implements Outcome {
    /** Nothing was chosen before pressing the button. */
    MISSING("manquant"),
    EMPTY("vide"),
    TOO_LARGE("trop-lourd"),
    WRONG_TYPE("mauvais-type"),
    /** The name says one kind, the content another. */
    WRONG_NAME("mauvais-nom"),
    /** A PDF file that asks for a password before it can be read. */
    PROTECTED("protege"),
    UNREADABLE("illisible"),
    /** A second format inside: an archive behind a picture, for instance. */
    TWO_IN_ONE("deux-en-un"),
    /** The antivirus found something. */
    INFECTED("virus"),
    /** As many files are being received as memory allows. */
    CROWDED("affluence"),
    /** As many pages, or as much in all, as a request may hold. */
    FULL("plein");

    private final String marker;

    Refusal(String marker) {
        this.marker = marker;
    }

    @Override
    public String message() {
        return Texts.say("refused." + marker);
    }

    @Override
    public String marker() {
        return marker;
    }
}
