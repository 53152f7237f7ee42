package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** The first page. */
public final class HomeScreen extends Screen {

    static final String FIRST_QUESTION = "Pour qui cherchez-vous de l'aide ?";

    HomeScreen(Visitor visitor) {
        super(visitor, "Vos démarches, avec quelqu'un à côté");
    }

    /** Come to the portal by its address. */
    public static HomeScreen open(Visitor visitor) {
        visitor.open("/");
        return new HomeScreen(visitor);
    }

    public BeforeStartScreen askForApa() {
        return ask("Demander l'APA");
    }

    /** Follow the link to a form, by what it says. */
    public BeforeStartScreen ask(String form) {
        leaveByLink(form);
        return new BeforeStartScreen(visitor());
    }

    /** Say what is the matter, for who does not know what to ask for. */
    public SituationScreen tellSituation() {
        leaveByLink("Dire ma situation");
        return new SituationScreen(visitor(), FIRST_QUESTION);
    }

    public ResumeScreen resume() {
        leaveByLink("Reprendre ma demande");
        return new ResumeScreen(visitor());
    }

    public MySpaceScreen mySpace() {
        leaveByLink("Mon espace");
        return new MySpaceScreen(visitor());
    }

    /** Follow {@code link} to a page to read. */
    public ReadingScreen read(String link, String heading) {
        leaveByLinkStarting(link);
        return new ReadingScreen(visitor(), heading);
    }
}
