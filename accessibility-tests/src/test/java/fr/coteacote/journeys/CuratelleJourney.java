package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.HelpCodeScreen;
import fr.coteacote.journeys.screens.LoginScreen;
import fr.coteacote.journeys.screens.ReviewScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lucien is under a curatelle: he makes his own request, and his curator Ange-Toussaint agrees to it before it goes. */
class CuratelleJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    private final Applicant lucien = Applicant.lucienUnderCuratelle();

    @Test
    void nothing_is_sent_before_both_have_agreed_to_the_same_answers() {
        var laptop = visits.with(Device.LAPTOP);
        var phone = visits.with(Device.PHONE);
        LoginScreen.open(laptop).as("Lucien D'ORAZIO, sans adresse e-mail");
        laptop.arrivesSomewhere();
        var first = ForWhomScreen.open(laptop).forMyself().goOn();
        var review = lucien.fillIn(first).goOn().reads("Curatelle : deux accords avant l'envoi");
        assertThat(review.maySend()).isFalse();
        var request = laptop.address().replaceFirst("/relire.*", "");
        var code = review.agree()
                .reads("La personne : d'accord")
                .reads("Le curateur : pas encore d'accord")
                .relatives()
                .invite("Curateur ou tuteur");

        var his = HelpCodeScreen.signedInAs(phone, "Ange-Toussaint GIRAUD-PERRET, tuteur")
                .show(code)
                .reads("Lucien D'ORAZIO vous propose d'agir comme curateur ou tuteur")
                .accept()
                .review()
                .change("Téléphone du protecteur")
                .write("Téléphone du protecteur", "04 99 23 45 67")
                .goOnToReview()
                .reads("La personne : pas encore d'accord sur ces réponses")
                .agree()
                .reads("Le curateur : d'accord");
        assertThat(his.maySend()).isFalse();

        var sent = ReviewScreen.open(laptop, request)
                .reads("La personne : pas encore d'accord sur ces réponses")
                .agree()
                .reads("La personne : d'accord")
                .send();

        assertThat(sent.number()).matches("[A-Z0-9]{4}.[A-Z0-9]{4}");
    }

    @Test
    void at_one_computer_they_agree_one_after_the_other_each_by_their_own_log_in() {
        var shared = visits.with(Device.LAPTOP);
        LoginScreen.open(shared).as("Lucien D'ORAZIO, sans adresse e-mail");
        shared.arrivesSomewhere();
        lucien.fillIn(ForWhomScreen.open(shared).forMyself().goOn()).goOn().agree();
        var review = shared.address().replaceFirst("/relire.*", "");
        var code = ReviewScreen.open(shared, review).relatives().invite("Curateur ou tuteur");
        ReviewScreen.open(shared, review)
                .reads("Le curateur est à côté de vous ?")
                .giveWay();

        var his = HelpCodeScreen.signedInAs(shared, "Ange-Toussaint GIRAUD-PERRET, tuteur")
                .show(code)
                .accept()
                .review()
                .reads("La personne : d'accord")
                .agree()
                .reads("Le curateur : d'accord");

        assertThat(his.maySend()).isTrue();
    }
}
