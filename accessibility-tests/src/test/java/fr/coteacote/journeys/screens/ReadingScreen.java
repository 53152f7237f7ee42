package fr.coteacote.journeys.screens;

import fr.coteacote.journeys.browser.Visitor;

/** A page that asks nothing: what the portal says of itself, or that something went wrong. */
public final class ReadingScreen extends Screen {

    ReadingScreen(Visitor visitor, String heading) {
        super(visitor, heading);
    }

    /** Come to it by its address. */
    public static ReadingScreen open(Visitor visitor, String path, String heading) {
        visitor.open(path);
        return new ReadingScreen(visitor, heading);
    }

    /** Arrive on it, whatever led there. */
    public static ReadingScreen arrive(Visitor visitor, String heading) {
        return new ReadingScreen(visitor, heading);
    }

    public ReadingScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** See that {@code words} are nowhere on the page. */
    public ReadingScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    /** Follow {@code link}, whose first words are enough, to a page to read. */
    public ReadingScreen follow(String link, String heading) {
        leaveByLinkStarting(link);
        return new ReadingScreen(visitor(), heading);
    }

    /** Go where the page leads. */
    public HomeScreen toFirstPage() {
        leaveByLink("Aller à la première page");
        return new HomeScreen(visitor());
    }

    public LoginScreen toLogin() {
        leaveByLink("Me connecter");
        return new LoginScreen(visitor());
    }
}
