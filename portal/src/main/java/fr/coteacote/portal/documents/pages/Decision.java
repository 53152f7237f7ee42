package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.words.Texts;
import java.util.Locale;

/** What somebody does about a document. Names are stored: add, never rename. */
public enum Decision {
    NOW,
    LATER,
    ALREADY_GIVEN,
    NOT_HAVING;

    /** The choice, in the words of the person who makes it. */
    public String label() {
        return Texts.say("decision." + key());
    }

    /** What follows from it, and what it delays. */
    public String consequence() {
        return Texts.say("decision." + key() + ".consequence");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
