package fr.coteacote.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ComfortScreen;
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

        ComfortScreen.open(person).choose("Deux fois plus grande", "Très contrastées");

        QuestionScreen.arrive(person, NAME);
        assertThat(ComfortScreen.letters(person)).isEqualTo("32px");
        assertThat(ComfortScreen.ground(person)).isEqualTo("rgb(0, 0, 0)");
        HomeScreen.open(person);
        assertThat(ComfortScreen.letters(person)).isEqualTo("32px");
        person.expectsError("404");
        ReadingScreen.open(person, "/rien-ici", "Cette page n'existe pas");
        assertThat(ComfortScreen.letters(person)).isEqualTo("32px");

        ComfortScreen.open(person).choose("Comme mon appareil", "Comme mon appareil");
        assertThat(ComfortScreen.letters(person)).isEqualTo("16px");
    }

    @Test
    void what_was_being_typed_is_there_afterwards_in_each_of_the_colours() {
        var person = visits.with(Device.LAPTOP);
        var name = ForWhomScreen.open(person).forARelative().openChapter("Qui remplit la demande");
        person.keptByItself(() -> name.write("Votre nom", "Bertholon"));

        for (var colours : new String[] {"Claires", "Sombres", "Très contrastées"}) {
            ComfortScreen.open(person).choose("Grande", colours);
            assertThat(QuestionScreen.arrive(person, NAME).field("Votre nom")).hasValue("Bertholon");
            assertThat(ComfortScreen.letters(person)).isEqualTo("20px");
        }
    }
}
