package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.GetHelpScreen;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.TelephoneScreen;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator changes when somebody answers, and when somebody calls: what they save is what everybody reads. */
class ChangingHoursJourney {

    private static final String ADMINISTRATOR = "Gilles FAVRE";
    private static final String HOURS = "Horaires du téléphone";
    private static final String CALL_BACK_HOURS = "Horaires des rappels";
    private static final String COST = "Ce que coûte l'appel";

    @RegisterExtension
    final Visits visits = new Visits();

    @BeforeEach
    void let_it_be_day() {
        PortalUnderTest.CLOCK.becomes(LocalTime.of(10, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "WITHOUT_SCRIPTS"})
    void a_visitor_reads_the_new_hours_in_the_help_under_each_page_and_chooses_among_them(Device device) {
        var visitor = visits.with(Device.PHONE);

        var wrong = TelephoneScreen.openAs(ADMINISTRATOR, visits.with(device))
                .holds(HOURS, "du lundi au vendredi, de 9 h à 18 h")
                .write(HOURS, "tous les jours, dès 8 h 30")
                .write(CALL_BACK_HOURS, "tous les jours, de 10 h 15 à 12 h 45")
                .saveInVain()
                .followMessage(
                        "Nous ne comprenons pas « tous les jours, dès 8 h 30 ». Écrivez les jours, puis les heures, par"
                                + " exemple : du lundi au vendredi, de 9 h à 12 h.");
        var telephone = TelephoneScreen.mending(wrong)
                .holds(CALL_BACK_HOURS, "tous les jours, de 10 h 15 à 12 h 45")
                .write(HOURS, "tous les jours, de 8 h 30 à 22 h 45")
                .save();

        HomeScreen.open(visitor);
        visitor.reads("Ouvert jusqu'à 22 h 45");
        GetHelpScreen.open(visitor)
                .reads("Ouvert jusqu'à 22 h 45")
                .beCalledBack()
                .reads("entre 10 h 15 et 12 h 45");

        telephone
                .write(HOURS, "du lundi au vendredi, de 9 h à 18 h")
                .write(CALL_BACK_HOURS, "du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h")
                .save()
                .holds(CALL_BACK_HOURS, "du lundi au vendredi, de 9 h à 12 h\ndu lundi au vendredi, de 14 h à 17 h");
    }

    @Test
    void who_saves_second_reads_what_was_saved_first_and_decides() {
        var second = TelephoneScreen.openAs(ADMINISTRATOR, visits.with(Device.LAPTOP));
        TelephoneScreen.openAs(ADMINISTRATOR, visits.with(Device.PHONE))
                .write(COST, "Appel gratuit")
                .save();

        var overtaken = second.write(COST, "Prix d'un appel local").saveInVain();

        TelephoneScreen.mending(overtaken)
                .reads("Ce que coûte l'appel : Appel gratuit")
                .holds(COST, "Prix d'un appel local")
                .write(COST, "Sans surcoût")
                .save();
    }

    @Test
    void while_nobody_calls_back_nobody_is_offered_it_and_how_it_was_done_stays_written() {
        var visitor = visits.with(Device.PHONE);

        var telephone = TelephoneScreen.openAs(ADMINISTRATOR, visits.with(Device.LAPTOP))
                .callsBack("Non")
                .save()
                .holds("Numéro qui s'affiche quand vous rappelez", "01 99 00 00 40");
        GetHelpScreen.open(visitor).lacks("Être rappelé");

        telephone.callsBack("Oui").save();
        GetHelpScreen.open(visitor).beCalledBack();
    }
}
