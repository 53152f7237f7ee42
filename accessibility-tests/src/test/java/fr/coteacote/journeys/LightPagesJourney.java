package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Traffic;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody with an old tablet and a slow line: what a page may weigh is a budget, which is not to be passed by accident.
 *
 * <p>A government page of another country, letters included, weighs 115 kB.
 */
class LightPagesJourney {

    private static final long COLD = 90_000;
    private static final long SCRIPT = 65_000;
    private static final int COLD_REQUESTS = 12;
    private static final long WARM = 20_000;
    private static final int WARM_REQUESTS = 3;
    private static final long NEXT_QUESTION = 8_000;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void the_first_page_is_light_for_who_was_never_here() {
        var visitor = visits.with(Device.PHONE);

        var first = Traffic.of(visitor).during(() -> HomeScreen.open(visitor));

        isLight(first);
    }

    @Test
    void a_question_is_light_and_nearly_weightless_when_it_is_seen_again() {
        var visitor = visits.with(Device.PHONE);
        firstQuestion(HomeScreen.open(visitor));
        var traffic = Traffic.of(visitor);

        isLight(traffic.withNothingKept().during(visitor::reload));

        traffic.during(visitor::reload);
        assertThat(traffic.requests()).as(traffic::toString).isLessThanOrEqualTo(WARM_REQUESTS);
        assertThat(traffic.bytes()).as(traffic::toString).isLessThanOrEqualTo(WARM);
    }

    @Test
    void the_next_question_comes_in_one_answer() {
        var visitor = visits.with(Device.PHONE);
        var question = firstQuestion(HomeScreen.open(visitor));
        var traffic = Traffic.of(visitor);

        visitor.keptByItself(() -> Applicant.forJeanne().answer(question));
        traffic.during(question::goOn);

        assertThat(traffic.requests()).as(traffic::toString).isEqualTo(1);
        assertThat(traffic.bytes()).as(traffic::toString).isLessThanOrEqualTo(NEXT_QUESTION);
    }

    private static QuestionScreen firstQuestion(HomeScreen home) {
        return home.askForApa().start().forARelative().goOn();
    }

    private static void isLight(Traffic traffic) {
        assertThat(traffic.bytes()).as(traffic::toString).isLessThanOrEqualTo(COLD);
        assertThat(traffic.scriptBytes()).as(traffic::toString).isLessThanOrEqualTo(SCRIPT);
        assertThat(traffic.requests()).as(traffic::toString).isLessThanOrEqualTo(COLD_REQUESTS);
    }
}
