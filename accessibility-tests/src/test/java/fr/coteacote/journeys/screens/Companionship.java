package fr.coteacote.journeys.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.util.regex.Pattern;

/** Two people who come together for one request: what each of them presses, on their own screen. */
public final class Companionship {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z2-9]{4} [A-Z2-9]{4}\\b");

    private static final String NOW = "Pour aujourd'hui seulement";

    private Companionship() {}

    /** Hugo, whose ProConnect asks for two proofs, signs in and agrees to the charter when he has not yet. */
    public static void atTheDesk(Visitor hugo) {
        LoginScreen.open(hugo).asProfessional().as("Hugo MARCHAL");
        if (hugo.arrivesSomewhere().equals("Vous ne pouvez pas encore aider")) {
            hugo.follow("La charte");
            hugo.arrives(Named.as("La charte de ceux qui aident"));
            hugo.pressButton("J'ai lu la charte et je l'accepte");
            hugo.arrivesSomewhere();
            hugo.open("/accueil-mediateur");
        }
        hugo.arrives(Named.as("Aider quelqu'un"));
    }

    /** The mediator opens, the user joins, both compare, the user agrees to be helped for now. */
    public static void meet(Visitor mediator, Visitor user) {
        meet(mediator, user, NOW);
    }

    /** The same, for a time called {@code length}. */
    public static void meet(Visitor mediator, Visitor user, String length) {
        meet(mediator, "Hugo MARCHAL", user, length);
    }

    /** The same with a mediator called {@code name}. */
    public static void meet(Visitor mediator, String name, Visitor user, String length) {
        mediator.pressButton("Chacun son écran");
        mediator.arrives(Named.as("Lisez ce code à la personne"));
        var code = CODE.matcher(mediator.page().getByRole(AriaRole.MAIN).innerText());
        if (!code.find()) {
            throw new IllegalStateException("No code is shown");
        }
        user.open("/rejoindre");
        user.arrives(Named.as("Être aidé pendant que vous remplissez"));
        user.write(user.find(AriaRole.TEXTBOX, Named.containing("Le code")), code.group());
        user.pressButton("Voir qui m'attend");
        user.arrives(Named.as(name + " vous attend"));
        mediator.arrives(Named.as("Quelqu'un a rejoint"));
        user.pressButton("Oui, c'est elle");
        agree(user, length);
        mediator.arrives(Named.as("Demande d'APA"));
    }

    /** The user chooses a new request, for this session, and agrees. */
    public static void agree(Visitor user) {
        agree(user, NOW);
    }

    private static void agree(Visitor user, String length) {
        user.arrives(Named.as("Que voulez-vous remplir ensemble ?"));
        user.choose(user.find(AriaRole.RADIO, Named.starting("Demander l'APA")));
        user.choose(user.find(AriaRole.RADIO, Named.starting(length)));
        user.pressButton("Continuer");
        user.arrives(Named.as("Êtes-vous d'accord ?"));
        user.reads("C'est vous qui envoyez la demande");
        user.pressButton("Oui, je suis d'accord");
        user.arrives(Named.as("Demande d'APA"));
    }

    /** The address of the request that {@code visitor} looks at, without the portal's. */
    public static String draftOf(Visitor visitor) {
        return visitor.address().replaceFirst("^https?://[^/]+(/demande/[0-9a-f-]+).*$", "$1");
    }

    /** The field called {@code label}. */
    public static Locator field(Visitor visitor, String label) {
        return visitor.find(AriaRole.TEXTBOX, Named.starting(label));
    }
}
