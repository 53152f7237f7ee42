package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HelpCodeScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.RelativesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Claire begins the request of her mother and does not want to do it alone. */
class SiblingsJourney {

    private static final String PAUL = "Paul DUCREUX";

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

    private static ChaptersScreen begin(Visitor claire) {
        LoginScreen.open(claire).as("Claire ROUX, fille de Jeanne");
        claire.arrivesSomewhere();
        return ForWhomScreen.open(claire).forARelative();
    }
}
