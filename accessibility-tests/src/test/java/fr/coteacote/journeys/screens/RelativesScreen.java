package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;

/** Which relatives help with a request, and what each may do. */
public final class RelativesScreen extends Screen {

    private static final String HEADING = "Les proches qui aident";

    RelativesScreen(Visitor visitor) {
        super(visitor, HEADING);
    }

    /** Come to it from the chapters. */
    public static RelativesScreen from(ChaptersScreen chapters) {
        chapters.leaveByLink(HEADING);
        return new RelativesScreen(chapters.visitor());
    }

    /** Invite somebody who will be allowed to {@code role}, and note the code. */
    public String invite(String role) {
        leaveByLink("Inviter un proche");
        visitor().arrives(Named.as("Inviter un proche"));
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(role)));
        leaveByButton("Inviter");
        visitor().arrives(Named.as(HEADING));
        return visitor().page().locator(".reference-number").innerText().strip();
    }

    /** Invite somebody who will be allowed to {@code role} by a letter; the address is right at the second try. */
    public RelativesScreen writeTo(String wrong, String right, String role) {
        leaveByLink("Inviter un proche");
        visitor().arrives(Named.as("Inviter un proche"));
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(role)));
        address(wrong);
        visitor().pressForAnotherPage("Inviter");
        visitor().arrivesAtErrors();
        address(right);
        leaveByButton("Inviter");
        return new RelativesScreen(visitor());
    }

    private void address(String text) {
        visitor().write(visitor().find(AriaRole.TEXTBOX, Named.as("Son adresse de courriel")), text);
    }

    /** Press the button that makes a code without having said what for. */
    public RelativesScreen forgetToChoose() {
        leaveByLink("Inviter un proche");
        visitor().arrives(Named.as("Inviter un proche"));
        visitor().pressButton("Inviter");
        visitor().arrivesAtErrors();
        leaveByLink(HEADING);
        return new RelativesScreen(visitor());
    }

    /** Let {@code name} do something else from now on. */
    public RelativesScreen change(String name, String role) {
        decideOn(name);
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(role)));
        leaveByButton("Enregistrer");
        return new RelativesScreen(visitor());
    }

    /** Stop the help of {@code name}. */
    public RelativesScreen stop(String name) {
        decideOn(name);
        leaveByButton("Arrêter l'aide de " + name);
        return new RelativesScreen(visitor());
    }

    private void decideOn(String name) {
        leaveByLink("Changer ou arrêter l'aide de " + name);
        visitor().arrives(Named.as("L'aide de " + name));
    }

    public RelativesScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** See that {@code words} are nowhere on the page. */
    public RelativesScreen lacks(String words) {
        visitor().lacks(words);
        return this;
    }

    public ChaptersScreen backToChapters() {
        leaveByLink("Les chapitres");
        return new ChaptersScreen(visitor());
    }
}
