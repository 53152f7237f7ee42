package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReadingScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody chooses larger letters and other colours on the way, and goes on where they were. */
class ComfortJourney {

    private static final String NAME = "Comment vous appelez-vous ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void letters_and_colours_are_chosen_on_the_way_and_stay(Device device) {
        var person = visits.with(device);
        ForWhomScreen.open(person).forARelative().openChapter("Qui remplit la demande");

        choose(person, "Deux fois plus grande", "Très contrastées");

        QuestionScreen.arrive(person, NAME);
        assertThat(letters(person)).isEqualTo("32px");
        assertThat(ground(person)).isEqualTo("rgb(0, 0, 0)");
        HomeScreen.open(person);
        assertThat(letters(person)).isEqualTo("32px");
        person.expectsError("404");
        ReadingScreen.open(person, "/rien-ici", "Cette page n'existe pas");
        assertThat(letters(person)).isEqualTo("32px");

        choose(person, "Comme mon appareil", "Comme mon appareil");
        assertThat(letters(person)).isEqualTo("16px");
    }

    @Test
    void what_was_being_typed_is_there_afterwards_in_each_of_the_colours() {
        var person = visits.with(Device.LAPTOP);
        var name = ForWhomScreen.open(person).forARelative().openChapter("Qui remplit la demande");
        person.keptByItself(() -> name.write("Votre nom", "Bertholon"));

        for (var colours : new String[] {"Claires", "Sombres", "Très contrastées"}) {
            choose(person, "Grande", colours);
            assertThat(QuestionScreen.arrive(person, NAME).field("Votre nom")).hasValue("Bertholon");
            assertThat(letters(person)).isEqualTo("20px");
        }
    }

    private static void choose(Visitor person, String letters, String colours) {
        person.follow("Mieux lire");
        person.arrives(Named.as("Comment lisez-vous le mieux ?"));
        pick(person, "La taille des lettres", letters);
        pick(person, "Les couleurs", colours);
        person.pressForAnotherPage("Afficher ainsi");
        person.arrivesSomewhere();
    }

    private static void pick(Visitor person, String group, String choice) {
        person.choose(
                person.findIn(AriaRole.RADIOGROUP, Named.starting(group), AriaRole.RADIO, Named.starting(choice)));
    }

    private static String letters(Visitor person) {
        return seen(person, "fontSize");
    }

    private static String ground(Visitor person) {
        return seen(person, "backgroundColor");
    }

    private static String seen(Visitor person, String property) {
        return String.valueOf(person.page().evaluate("of => getComputedStyle(document.documentElement)[of]", property));
    }
}
