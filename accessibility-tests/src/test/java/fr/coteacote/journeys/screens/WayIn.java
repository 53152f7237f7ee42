package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** How somebody who is not signed in comes to a page of professionals. */
final class WayIn {

    private WayIn() {}

    /** Type its address; be led to the way in; be {@code persona} at ProConnect, and stand on the page. */
    static void to(String address, String persona, Visitor visitor) {
        visitor.expectsError("403");
        visitor.open(address);
        visitor.arrives(Named.as("Cette page est pour les professionnels"));
        visitor.follow("Me connecter comme professionnel");
        new ProfessionalLoginScreen(visitor).as(persona);
    }
}
