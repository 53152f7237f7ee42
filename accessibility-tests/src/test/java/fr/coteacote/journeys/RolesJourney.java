package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One may ask for oneself, for a relative, as the judge decided, or in one's trade. */
class RolesJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void who_asks_for_oneself_is_asked_in_the_second_person() {
        assertThat(firstQuestionAboutLife(start().forMyself())).isEqualTo("Quelle est votre situation de famille ?");
    }

    @Test
    void who_asks_for_a_relative_says_how_they_are_related() {
        var chapters = start().forARelative();

        assertThat(firstQuestionAboutLife(chapters)).isEqualTo("Quelle est sa situation de famille ?");
    }

    @Test
    void a_legal_representative_begins_like_the_others() {
        var chapters = start().asLegalRepresentative();

        assertThat(firstQuestionAboutLife(chapters)).isEqualTo("Quelle est sa situation de famille ?");
    }

    @Test
    void a_professional_logs_in_by_a_way_of_their_own_and_begins_for_somebody() {
        var desk = visits.with(Device.LAPTOP);
        LoginScreen.open(desk)
                .asProfessional()
                .notAProfessional()
                .asProfessional()
                .as("Samira LENOIR");

        var chapters = ForWhomScreen.open(desk).asProfessional();

        assertThat(firstQuestionAboutLife(chapters)).isEqualTo("Quelle est sa situation de famille ?");
    }

    private ForWhomScreen start() {
        return ForWhomScreen.open(visits.with(Device.PHONE));
    }

    private static String firstQuestionAboutLife(ChaptersScreen chapters) {
        return chapters.openChapter("Vie de famille").title();
    }
}
