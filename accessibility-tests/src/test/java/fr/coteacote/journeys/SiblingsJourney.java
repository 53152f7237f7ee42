package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HelpCodeScreen;
import fr.coteacote.journeys.screens.LetterLinkScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.RelativesScreen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Claire begins the request of her mother and does not want to do it alone. */
class SiblingsJourney {

    private static final String PAUL = "Paul DUCREUX";
    private static final Pattern LINK = Pattern.compile("/aider-un-proche/lien/[\\w-]+");

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void her_brother_fills_in_with_her_until_she_stops_his_help() {
        var claire = visits.with(Device.PHONE);
        var paul = visits.with(Device.LAPTOP);
        var relatives = RelativesScreen.from(begin(claire)).forgetToChoose();
        var code = relatives.invite("Remplir");

        var chapters = HelpCodeScreen.signedInAs(paul, "Paul DUCREUX, 59 ans")
                .mistype()
                .show(code)
                .reads("Claire ROUX vous propose d'aider")
                .reads("Vous ne pouvez pas envoyer la demande")
                .accept();
        var second = chapters.goOn().choose("Oui, c'est une première demande").goOn();

        claire.reload();
        var journal = relatives
                .reads(PAUL)
                .reads("Ne voit pas ce qui est privé")
                .backToChapters()
                .journal();
        journal.reads(PAUL + " a répondu à « Type de demande ».");
        RelativesScreen.from(journal.backToChapters()).stop(PAUL).lacks(PAUL);

        second.choose("Oui, depuis plus de trois mois").pressContinue();
        paul.arrives(Named.as("Votre aide est terminée"));
        paul.follow("Mes demandes");
        paul.arrives(Named.as("Mes demandes"));
        paul.lacks("En cours");
    }

    @Test
    void a_friend_reads_and_nothing_else_until_she_lets_him_do_more() {
        var claire = visits.with(Device.TABLET_WITH_BIG_LETTERS);
        var lucien = visits.with(Device.WITHOUT_SCRIPTS);
        var relatives = RelativesScreen.from(begin(claire));
        var code = relatives.invite("Lire");

        HelpCodeScreen.signedInAs(lucien, "Lucien D'ORAZIO, sans adresse e-mail")
                .show(code)
                .accept();
        lucien.lacks("Effacer cette demande");
        lucien.follow("Lire les réponses");
        lucien.arrives(Named.as("Les réponses"));
        lucien.reads("Claire ROUX peut envoyer cette demande");
        lucien.lacks("Modifier");

        claire.reload();
        relatives.change("Lucien D'ORAZIO", "Remplir et envoyer").reads("Peut voir et remplir cette demande");
        lucien.follow("Les chapitres");
        lucien.arrives(Named.as("Demande d'APA"));
        lucien.follow("Commencer");
        lucien.arrives(Named.as("Est-ce une première demande d'APA ?"));
    }

    @Test
    void a_neighbour_comes_by_the_link_of_a_letter_without_scripts() {
        var claire = visits.with(Device.PHONE);
        var ines = visits.with(Device.WITHOUT_SCRIPTS);
        var relatives = RelativesScreen.from(begin(claire))
                .writeTo("ines.exemple.fr", "ines@exemple.fr", "Remplir")
                .reads("Un e-mail part à ines@exemple.fr")
                .reads("Une invitation attend");

        var link = LINK.matcher(PortalUnderTest.message(1, "ines@exemple.fr").text());
        assertThat(link.find()).isTrue();
        LetterLinkScreen.signedInAs(ines, link.group(), "Inês MOREL, 32 ans")
                .reads("Claire ROUX vous propose d'aider")
                .accept();

        claire.reload();
        relatives.reads("Inês MOREL").reads("L'invitation était partie à ines@exemple.fr");
        ines.open(link.group());
        ines.arrives(Named.as("Ce lien ne sert plus"));
    }

    private static ChaptersScreen begin(Visitor claire) {
        LoginScreen.open(claire).as("Claire ROUX, fille de Jeanne");
        claire.arrivesSomewhere();
        return ForWhomScreen.open(claire).forARelative();
    }
}
