package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** What may help in a situation, and why. */
public final class WhatHelpsScreen extends Screen {

    WhatHelpsScreen(Visitor visitor) {
        super(visitor, "Ce qui peut vous aider");
    }

    public WhatHelpsScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    public WhatHelpsScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    public BeforeStartScreen askForApa() {
        leaveByLink("Demander l'APA");
        return new BeforeStartScreen(visitor());
    }

    /** Ask, and take along what was said. */
    public ForWhomScreen askForApaWithTheseAnswers() {
        leaveByButton("Demander l'APA avec ces réponses");
        return new ForWhomScreen(visitor());
    }

    /** Begin anew: nothing is there any more. */
    public SituationScreen again() {
        visitor().follow("Recommencer les questions");
        return new SituationScreen(visitor(), HomeScreen.FIRST_QUESTION);
    }
}
