package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jeanne is on the telephone and has no screen: Hugo types what she says, and she says yes by the codes she receives. */
class ByPhoneJourney {

    private static final Pattern CODE = Pattern.compile("code : (\\d{6})");
    private static final Pattern STOP = Pattern.compile("(/arreter-l-aide/[A-Z2-9]{8})");

    /** The chapters in which something is private. */
    private static final List<String> PRIVATE =
            List.of("Compte bancaire et contact", "Adresse et logement", "Souhaits et visite");

    @RegisterExtension
    final Visits visits = new Visits();

    private static String code(int count, String number) {
        return first(CODE, PortalUnderTest.sms(count, number, "Lisez-lui").text());
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** Hugo writes down who is on the telephone, and comes to what he reads aloud. */
    private static void begin(Visitor hugo, String number) {
        Companionship.atTheDesk(hugo);
        hugo.follow("Au téléphone");
        hugo.arrives(Named.as("Aider quelqu'un au téléphone"));
        hugo.pressButton("Continuer");
        hugo.arrivesAtErrors();
        hugo.choose(hugo.find(AriaRole.RADIO, Named.starting("Demander l'APA")));
        hugo.choose(hugo.find(AriaRole.RADIO, Named.starting("Pendant un mois")));
        hugo.write(Companionship.field(hugo, "Ses prénoms"), "Jeanne Marie");
        hugo.write(Companionship.field(hugo, "Son nom de naissance"), "Vermorel");
        hugo.write(Companionship.field(hugo, "Jour"), "8");
        hugo.write(Companionship.field(hugo, "Mois"), "mars");
        hugo.write(Companionship.field(hugo, "Année"), "1941");
        hugo.write(Companionship.field(hugo, "Où recevoir les codes"), number);
        hugo.pressButton("Continuer");
        hugo.arrives(Named.as("Lisez l'accord à la personne"));
        hugo.reads("C'est vous qui envoyez la demande");
        hugo.pressButton("Lui envoyer le code");
        hugo.arrives(Named.as("Le code pour être aidé"));
    }

    private static void say(Visitor hugo, String code) {
        hugo.write(Companionship.field(hugo, "Les six chiffres"), code);
        hugo.pressButton("Vérifier le code");
    }

    @Test
    void a_mediator_fills_in_for_somebody_on_the_telephone_who_says_yes_and_sends_by_codes() {
        var hugo = visits.with(Device.LAPTOP);
        var number = "+33612340001";
        begin(hugo, "06 12 34 00 01");
        assertThat(PortalUnderTest.sms(1, number, "Lisez-lui").text()).contains("Hugo MARCHAL", "pendant un mois");
        say(hugo, code(1, number).equals("000000") ? "000001" : "000000");
        hugo.arrivesAtErrors();
        say(hugo, code(1, number));
        hugo.arrives(Named.as("Demande d'APA"));
        hugo.reads("Jeanne V. est au téléphone");

        var request = Companionship.draftOf(hugo);
        hugo.open(ApaForm.page(request, "compte-bancaire"));
        hugo.arrives(Named.as("Quel est votre compte bancaire ?"));
        hugo.reads("Cette question est privée");
        assertThat(Companionship.field(hugo, "IBAN")).hasCount(0);
        hugo.follow("Demander un code");
        hugo.arrives(Named.as("Demander un code à la personne"));
        for (var chapter : PRIVATE) {
            hugo.press(hugo.find(AriaRole.BUTTON, Named.containing(chapter)));
            hugo.arrives(Named.starting("Le code pour ouvrir"));
            say(hugo, code(2 + PRIVATE.indexOf(chapter), number));
            hugo.arrives(Named.as("Demander un code à la personne"));
        }

        hugo.open(ApaForm.page(request, "compte-bancaire"));
        hugo.arrives(Named.as("Quel est votre compte bancaire ?"));
        hugo.write(Companionship.field(hugo, "IBAN"), "FR76 3000 6000 0112 3456 7890 189");
        var answered = hugo.address();
        hugo.pressButton("Continuer");
        hugo.leaves(answered);
        hugo.arrivesSomewhere();
        hugo.open(request);
        hugo.arrives(Named.as("Demande d'APA"));
        hugo.press(hugo.find(AriaRole.LINK, Named.starting("Avant de commencer")));
        Applicant.jeanneWithoutFranceConnect().fillIn(QuestionScreen.arrive(hugo));
        hugo.open(request + "/relire");
        hugo.arrives(Named.as("Est-ce bien cela ?"));
        hugo.lacks("Envoyer ma demande");

        hugo.follow("Demander son accord pour envoyer");
        hugo.arrives(Named.as("Demander un code à la personne"));
        hugo.pressButton("Demander son accord pour envoyer");
        hugo.arrives(Named.as("Le code pour envoyer la demande"));
        say(hugo, code(2 + PRIVATE.size(), number));
        hugo.arrives(Named.containing("est envoyée"));
        hugo.open(request + "/journal");
        hugo.arrives(Named.as("Le journal de cette demande"));
        hugo.reads("a fait envoyer un code à la personne");

        hugo.open("/accueil-mediateur");
        hugo.arrives(Named.as("Aider quelqu'un"));
        hugo.reads("Un appel est ouvert");
        hugo.pressButton("Terminer l'appel");
        hugo.arrives(Named.as("L'appel est terminé"));
    }

    @Test
    void the_link_of_the_message_stops_the_help_while_the_mediator_fills_in() {
        var hugo = visits.with(Device.LAPTOP);
        var jeanne = visits.with(Device.PHONE);
        var number = "+33612340002";
        begin(hugo, "06 12 34 00 02");
        say(hugo, code(1, number));
        hugo.arrives(Named.as("Demande d'APA"));
        var page = ApaForm.page(Companionship.draftOf(hugo), "nom");
        hugo.open(page);
        hugo.arrives(Named.as("Comment vous appelez-vous ?"));

        jeanne.open(first(STOP, PortalUnderTest.sms(1, number, "Lisez-lui").text()));
        jeanne.arrives(Named.as("Arrêter l'aide au téléphone"));
        jeanne.pressForAnotherPage("Voir qui m'aide");
        jeanne.arrives(Named.as("Hugo MARCHAL vous aide"));
        jeanne.pressForAnotherPage("Arrêter l'aide");
        jeanne.arrives(Named.as("L'aide est arrêtée"));

        hugo.arrives(Named.as("L'aide est terminée"));
        hugo.reads("La personne a arrêté l'aide");
        hugo.expectsError("404");
        hugo.open(page);
        hugo.arrives(Named.as("Cette page n'existe pas"));
    }
}
