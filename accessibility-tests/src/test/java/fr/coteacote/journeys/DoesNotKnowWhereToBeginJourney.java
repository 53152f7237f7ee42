package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ApaForm;
import fr.coteacote.journeys.screens.Companionship;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.SituationScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A son who does not know where to begin says how things are, and is told where: he ends in the request. */
class DoesNotKnowWhereToBeginJourney {

    private static final String WHAT = "Qu'est-ce qui se passe ?";
    private static final String AGE = "Quel âge a la personne ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void he_says_how_things_are_reads_why_and_begins_the_request(Device device) {
        var son = visits.with(device);
        var history = son.history();
        var forgotten = HomeScreen.open(son)
                .tellSituation()
                .reads("Rien n'est gardé")
                .choose("Pour un proche")
                .goOn(WHAT)
                .goOnInVain();

        var found = SituationScreen.mending(forgotten, WHAT)
                .tick("La vie de tous les jours devient difficile", "Celui ou celle qui aide est fatigué")
                .goOn(AGE)
                .choose("60 ans ou plus")
                .goOn("Où vit la personne aujourd'hui ?")
                .goBack(AGE)
                .finds("60 ans ou plus")
                .goOn("Où vit la personne aujourd'hui ?")
                .choose("Chez soi")
                .goOn("De quelle aide la personne a-t-elle besoin dans la journée ?")
                .choose("Pour se lever, se laver, s'habiller ou manger")
                .goOn("Avec qui la personne vit-elle ?")
                .tick("Seule ou seul")
                .goOn("Quelqu'un aide-t-il la personne chaque semaine ?")
                .choose("Oui")
                .seeWhatHelps();

        found.reads("Ce sont des idées, d'après vos réponses")
                .reads("L'APA, pour payer de l'aide à la maison")
                .reads("Quel âge a la personne ? 60 ans ou plus.")
                .reads("Qu'est-ce qui se passe ? Celui ou celle qui aide est fatigué.")
                .reads("Parler à quelqu'un, quoi qu'il arrive")
                .lacks("Une personne peut vous appeler");
        assertThat(history).isNotEmpty().noneMatch(address -> address.contains("quotidien") || address.contains("?"));

        var request = found.askForApaWithTheseAnswers();
        request.visitor().reads("Vous l'avez dit dans « Ma situation »");
        request.visitor().reads("Lieu de vie : Chez soi");
        request.forARelative().goOn();
        son.open(ApaForm.page(Companionship.draftOf(son), "lieu-de-vie"));
        QuestionScreen.arrive(son, "Où vit la personne aujourd'hui ?").isChosen("Chez soi");
    }

    @Test
    void somebody_alone_with_big_letters_is_offered_a_call_and_begins_anew_with_nothing_left() {
        HomeScreen.open(visits.with(Device.TABLET_WITH_BIG_LETTERS))
                .tellSituation()
                .choose("Pour moi")
                .goOn(WHAT)
                .tick("Je ne sais pas, ou c'est autre chose")
                .goOn("Quel âge avez-vous ?")
                .choose("Je ne sais pas")
                .goOn("Où vivez-vous aujourd'hui ?")
                .choose("Chez soi")
                .goOn("De quelle aide avez-vous besoin dans la journée ?")
                .choose("Seulement pour le ménage")
                .goOn("Avec qui vivez-vous ?")
                .tick("Seule ou seul")
                .goOn("Quelqu'un vous aide-t-il chaque semaine ?")
                .choose("Non")
                .seeWhatHelps()
                .reads("L'aide de la caisse de retraite")
                .reads("Une personne peut vous appeler")
                .again()
                .goOnInVain();
    }

    @Test
    void who_is_afraid_reads_whom_to_call_first_by_keyboard_alone() {
        HomeScreen.open(visits.with(Device.LAPTOP).withKeyboardAlone())
                .tellSituation()
                .choose("Je ne sais pas")
                .goOn(WHAT)
                .tick("Quelqu'un est en danger", "Un bébé est attendu", "Je veux accueillir des enfants")
                .seeWhatHelps()
                .reads("En danger maintenant : appelez la police ou la gendarmerie")
                .reads("Violences faites aux femmes : 3919")
                .reads("Une sage-femme ou une puéricultrice")
                .reads("L'agrément, pour accueillir des enfants chez soi");
    }
}
