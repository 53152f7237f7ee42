package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** Who waits for a call, for those who call. */
public final class CallsScreen extends Screen {

    private CallsScreen(Visitor visitor) {
        super(visitor, "Personnes à rappeler");
    }

    /** Come by the letter, and be {@code persona} at ProConnect. */
    public static CallsScreen openAs(String persona, Visitor visitor) {
        WayIn.to("/rappels", persona, visitor);
        return new CallsScreen(visitor);
    }

    public CallsScreen again() {
        visitor().reload();
        return new CallsScreen(visitor());
    }

    public CallsScreen take(String whom) {
        return press("Prendre cet appel : " + whom);
    }

    public CallsScreen spoke(String whom) {
        return press("J'ai parlé avec elle : " + whom);
    }

    public CallsScreen missed(String whom) {
        return press("Pas de réponse : " + whom);
    }

    /** See that nobody called {@code whom} waits. */
    public CallsScreen lacks(String whom) {
        visitor().lacks(whom);
        return this;
    }

    public CallsScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    private CallsScreen press(String button) {
        visitor().pressForAnotherPage(button);
        return new CallsScreen(visitor());
    }
}
