package fr.coteacote.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.HeldPasskey;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Appointing;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.LoginScreen;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An association without ProConnect comes to help: admitted, then each of its people by name, by a link and a passkey. */
class NewOrganisationJourney {

    private static final String NAME = "Association Les Passerelles (fictive)";
    /** Once a minute the portal looks whose time is over. */
    private static final Duration END_IS_SEEN = Duration.ofSeconds(90);

    @RegisterExtension
    final Visits visits = new Visits();

    @AfterEach
    void let_it_be_day() {
        PortalUnderTest.CLOCK.becomes(LocalTime.of(10, 0));
    }

    @Test
    void
            an_administrator_admits_an_association_whose_referent_names_a_mediator_then_a_stand_in_for_a_day_and_removes_the_mediator() {
        PortalUnderTest.CLOCK.becomes(LocalTime.of(23, 40));
        var gilles = visits.with(Device.LAPTOP);
        LoginScreen.open(gilles).asProfessional().as("Gilles FAVRE");
        gilles.open("/equipe");
        gilles.arrives(Named.as("Mon équipe"));
        gilles.follow("Tenir la liste des structures");
        gilles.arrives(Named.as("Les structures"));
        gilles.pressForAnotherPage("Admettre la structure");
        gilles.arrivesAtErrors();
        Appointing.write(gilles, "Nom de la structure", NAME);
        gilles.pressForAnotherPage("Admettre la structure");
        gilles.reads(NAME);
        gilles.follow("Ouvrir " + NAME);
        gilles.arrives(Named.as(NAME));
        Appointing.invite(gilles, "Rose", "rosse@exemple.fr");
        takesBack(gilles, "Rose ESSAI", "rosse@exemple.fr");
        Appointing.invite(gilles, "Rose", "rose@exemple.fr");
        gilles.reads("Référent. Invitation envoyée à rose@exemple.fr, pas encore acceptée.");

        var rose = comes("rose@exemple.fr");
        Appointing.agreeToCharter(rose);
        rose.follow("Inviter quelqu'un");
        rose.arrives(Named.as("Inviter quelqu'un"));
        rose.choose(rose.find(AriaRole.RADIO, Named.starting("Médiateur")));
        Appointing.invite(rose, "Paul", "paul@exemple.fr");
        rose.arrives(Named.as("Mon équipe"));
        rose.reads("Médiateur. Invitation envoyée à paul@exemple.fr, pas encore acceptée.");

        var paul = comes("paul@exemple.fr");
        rose.follow("Inviter quelqu'un");
        rose.arrives(Named.as("Inviter quelqu'un"));
        standsInForPaul(rose);
        Appointing.invite(rose, "Lou", "lou@exemple.fr");
        rose.arrives(Named.as("Mon équipe"));
        rose.reads("Lou ESSAI");
        standsInUntilMidnight(comes("lou@exemple.fr"), visits.with(Device.PHONE));
        sitsDownInTheirTurnBefore(paul);
        rose.pressForAnotherPage("Retirer Paul ESSAI");
        rose.arrives(Named.as("Mon équipe"));
        rose.lacks("Paul ESSAI");
        readsWhatIsLeftAndLeaves(paul);
    }

    /** Somebody fills in on the computer of a mediator, who does not see it meanwhile. */
    private static void sitsDownInTheirTurnBefore(Visitor computer) {
        Appointing.agreeToCharter(computer);
        computer.open("/accueil-mediateur");
        computer.arrives(Named.as("Aider quelqu'un"));
        computer.follow("Un seul ordinateur");
        computer.arrives(Named.as("Un seul ordinateur, chacun son tour"));
        computer.write(Companionship.field(computer, "Vos quatre chiffres"), "4712");
        computer.pressButton("Commencer");
        computer.arrives(Named.as("À qui le tour ?"));
        computer.pressButton("C'est à moi : je remplis ma demande");
        Companionship.agree(computer);
    }

    /** The mediator helps nobody any more: who sits there is told so by the page, and takes along how to come back. */
    private static void readsWhatIsLeftAndLeaves(Visitor computer) {
        computer.arrives(Named.as("L'aide est terminée"));
        computer.reads("Paul ESSAI ne voit plus votre demande. Vos réponses sont gardées.");
        computer.follow("Prendre un code");
        computer.arrives(Named.as("Vous pouvez vous arrêter là"));
        computer.goBack();
        computer.arrives(Named.as("L'aide est terminée"));
        computer.pressButton("Terminer et tout effacer");
        computer.arrives(Named.as("Vous êtes bien déconnecté"));
    }

    /** What went to the wrong address is taken back: whoever reads it there finds nothing, and no name. */
    private void takesBack(Visitor administrator, String name, String address) {
        administrator.reads("Invitation envoyée à " + address);
        administrator.pressForAnotherPage("Retirer l'invitation " + name);
        administrator.lacks(address);
        var stranger = visits.with(Device.PHONE);
        stranger.open(Appointing.link(1, address));
        stranger.arrives(Named.as("Cette invitation a été retirée"));
        stranger.lacks(name);
    }

    /** Follow the link of the letter, and make a passkey. */
    private Visitor comes(String address) {
        var visitor = visits.with(Device.LAPTOP);
        HeldPasskey.beside(visitor);
        visitor.open(Appointing.link(1, address));
        visitor.arrives(Named.as("Votre invitation"));
        visitor.pressButton("Créer ma clé d'accès");
        visitor.arrives(Named.as("Mon équipe"));
        return visitor;
    }

    /** The stand-in helps somebody; when the last day is over so is the help, and the door is closed. */
    private static void standsInUntilMidnight(Visitor lou, Visitor user) {
        Appointing.agreeToCharter(lou);
        lou.open("/accueil-mediateur");
        lou.arrives(Named.as("Aider quelqu'un"));
        Companionship.meet(lou, "Lou ESSAI", user, "Pendant un mois");
        user.reads("Lou ESSAI est à côté de vous");
        user.reads("En remplacement, " + NAME);

        PortalUnderTest.CLOCK.becomes(LocalTime.of(0, 1));
        lou.page()
                .waitForURL(address -> !address.contains("/demande/"), new Page.WaitForURLOptions().setTimeout((double)
                                END_IS_SEEN.toMillis()));
        lou.arrives(Named.as("Vous n'êtes plus dans la séance"));
        lou.reads("votre place dans l'équipe a peut-être pris fin");
        user.arrives(Named.as("L'aide est terminée"));
        user.reads("Lou ESSAI ne voit plus votre demande");
        lou.open("/accueil-mediateur");
        lou.arrives(Named.as("Connexion des professionnels"));
    }

    private static void standsInForPaul(Visitor rose) {
        rose.choose(rose.find(AriaRole.RADIO, Named.starting("Remplaçant")));
        rose.choose(rose.find(AriaRole.RADIO, Named.as("Paul ESSAI")));
        var first = PortalUnderTest.CLOCK.today();
        day(rose, "Pour un remplaçant : premier jour", first);
        day(rose, "Pour un remplaçant : dernier jour", first);
        rose.choose(rose.find(AriaRole.RADIO, Named.as("Congés")));
    }

    private static void day(Visitor visitor, String group, LocalDate day) {
        part(visitor, group, "Jour", day.getDayOfMonth());
        part(visitor, group, "Mois", day.getMonthValue());
        part(visitor, group, "Année", day.getYear());
    }

    private static void part(Visitor visitor, String group, String part, int value) {
        visitor.write(
                visitor.findIn(AriaRole.GROUP, Named.as(group), AriaRole.TEXTBOX, Named.as(part)),
                String.valueOf(value));
    }
}
