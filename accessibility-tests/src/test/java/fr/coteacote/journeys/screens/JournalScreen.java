package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** Who opened or changed what. */
public final class JournalScreen extends Screen {

    JournalScreen(Visitor visitor) {
        super(visitor, "Le journal de cette demande");
    }

    public JournalScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** See that {@code words} are nowhere on the page. */
    public JournalScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    public ChaptersScreen backToChapters() {
        leaveByLink("Les chapitres");
        return new ChaptersScreen(visitor());
    }
}
