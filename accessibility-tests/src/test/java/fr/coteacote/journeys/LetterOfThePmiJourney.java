package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visitor;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import fr.coteacote.journeys.screens.ReviewScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter of the PMI offers a visit: Inès accepts it, unseen at home; Léa says no in a minute. */
class LetterOfThePmiJourney {

    private static final String REVIEW = "Est-ce bien cela ?";
    private static final String CHANNEL = "Comment vous prévenir du rendez-vous ?";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void she_accepts_the_visit_and_cannot_choose_what_would_be_seen_at_home() {
        var phone = visits.with(Device.PHONE);
        var first = begin(phone).reads("Mes parents vont-ils le savoir ?").reads("Avec qui partagez-vous cela ?");
        var ines = Applicant.ines();

        var channel = ines.fillInUntil(CHANNEL, first);
        channel.reads("Rien ne partira vers vous");
        assertThat(phone.page().title()).as("what the history keeps").doesNotContain("rendez-vous ?", "bébé", "PMI");
        var corrected = channel.choose("Un courriel")
                .goOnAndBeStopped()
                .because("Ce choix pourrait être vu chez vous")
                .offers("Appeler moi-même")
                .correct();
        assertThat(corrected.title()).isEqualTo(CHANNEL);

        ines.fillInUntil(
                REVIEW,
                corrected
                        .choose("Un appel, à un moment que j'ai coché")
                        .goOn()
                        .write("Quel est votre numéro de téléphone ?", "06 12 34 56 78")
                        .goOn());
        var sent = ReviewScreen.arrive(phone)
                .reads("Discrétion", "Oui, personne ne doit le savoir")
                .reads("reçue par la PMI")
                .send()
                .reads("La PMI lit votre réponse");

        assertThat(sent.number()).matches("[A-Z0-9]{4}.[A-Z0-9]{4}");
        sent.myRequests().reads("La PMI lit votre réponse");
    }

    @Test
    void she_declines_it_without_a_name_or_a_reason_by_keyboard_alone() {
        var old = visits.with(Device.WITHOUT_SCRIPTS).withKeyboardAlone();
        var lea = Applicant.ines()
                .answering("Voulez-vous cette visite ?", page -> page.choose("Non merci"))
                .answering("Faut-il que personne chez vous ne le sache ?", page -> page.choose("Non"));

        lea.fillInUntil(REVIEW, begin(old));

        ReviewScreen.arrive(old)
                .reads("Réponse à la lettre", "Non merci")
                .reads("Ces réponses restent ici")
                .lacks("Prénom")
                .send()
                .reads("Après un non, elle n'écrit plus");
    }

    private static QuestionScreen begin(Visitor visitor) {
        return HomeScreen.open(visitor)
                .ask("Rencontrer une sage-femme ou une puéricultrice")
                .reads("Comment savez-vous que j'attends un enfant ?")
                .start()
                .forMyself()
                .goOn();
    }
}
