package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import java.util.regex.Pattern;

/** Somebody is given a role in an organisation: what who invites presses, and who is invited. */
public final class Appointing {

    private static final Pattern LINK = Pattern.compile("/invitation/[\\w-]+");

    private Appointing() {}

    /** Write down who is invited, and send the letter; "ESSAI" is the family name of all. */
    public static void invite(Visitor visitor, String firstName, String address) {
        write(visitor, "Prénom", firstName);
        write(visitor, "Nom", "ESSAI");
        write(visitor, "Adresse e-mail", address);
        visitor.pressForAnotherPage("Envoyer l'invitation");
    }

    /** Wait for letter number {@code count} to {@code address}; give the link in it. */
    public static String link(int count, String address) {
        var link = LINK.matcher(PortalUnderTest.message(count, address).text());
        if (!link.find()) {
            throw new AssertionError("No link in the letter to " + address);
        }
        return link.group();
    }

    /** From the page of the team, read the charter, agree to it and come back. */
    public static void agreeToCharter(Visitor visitor) {
        visitor.follow("Lire la charte");
        visitor.arrives(Named.as("La charte de ceux qui aident"));
        visitor.pressForAnotherPage("J'ai lu la charte et je l'accepte");
        visitor.arrives(Named.as("Mon équipe"));
    }

    /** Write into the field called {@code label}. */
    public static void write(Visitor visitor, String label, String text) {
        visitor.write(visitor.find(AriaRole.TEXTBOX, Named.as(label)), text);
    }
}
