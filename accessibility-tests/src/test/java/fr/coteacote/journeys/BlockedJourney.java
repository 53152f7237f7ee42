package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People whose request cannot go: they may tell everything, learn why, and whom to turn to. */
class BlockedJourney {

    private static final String AID = "Reçoit-elle déjà une de ces aides ?";
    private static final String COMPARE = "Souhaite-t-elle comparer avant de choisir ?";
    private static final String TOO_YOUNG = "L'APA commence à 60 ans";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Applicant carer = Applicant.forJeanne();

    @Test
    void who_receives_PCH_is_told_and_may_compare_first() {
        var chapters = start();

        var stop = comparing(receiving(chapters, "PCH"))
                .choose("Non")
                .goOnAndBeStopped()
                .because("La PCH et l'APA ne vont pas ensemble")
                .offers("Comparer la PCH et l'APA avec la MDPH");

        var review =
                stop.seeChapters().openDocuments().goOn().cannotSend().reads("La PCH et l'APA ne vont pas ensemble");
        assertThat(review.maySend()).isFalse();

        var back = review.change("Comparer avant de choisir").choose("Oui").goOnToReview();
        back.lacks("La PCH et l'APA ne vont pas ensemble");
    }

    @Test
    void who_keeps_ACTP_is_told_so() {
        comparing(receiving(start(), "ACTP"))
                .choose("Non")
                .goOnAndBeStopped()
                .because("L'ACTP et l'APA ne vont pas ensemble")
                .offers("Demander conseil à la MDPH");
    }

    @Test
    void who_receives_MTP_is_told_and_keeps_each_answer() {
        var corrected = receiving(start(), "MTP")
                .goOnAndBeStopped()
                .because("La MTP et l'APA ne vont pas ensemble")
                .offers("Je souhaite être conseillé : caisse de retraite (Carsat)")
                .correct();

        assertThat(corrected.title()).isEqualTo(AID);
        assertThat(corrected.box("MTP").isChecked()).isTrue();
    }

    @Test
    void who_is_59_is_sent_to_the_PCH() {
        born(start(), today().minusYears(59).minusDays(100))
                .goOnAndBeStopped()
                .because(TOO_YOUNG)
                .offers("Se renseigner sur la PCH et trouver la MDPH");
    }

    @Test
    void who_will_be_60_in_a_few_weeks_may_ask_when_they_receive_ACTP() {
        var chapters = start();
        var seenAtBirth = born(chapters, today().minusYears(60).plusDays(40)).goOn();
        var aid = seenAtBirth.stopHere().goOnWithoutCode().openChapter("Aides déjà reçues");

        var corrected = aid.tick("Aucune de ces aides")
                .goOnAndBeStopped()
                .because(TOO_YOUNG)
                .correct()
                .untick("Aucune de ces aides")
                .tick("ACTP");

        comparing(corrected).choose("Non").goOn();
    }

    @Test
    void who_lives_in_an_EHPAD_of_this_territory_has_nothing_to_ask_for() {
        carer.fillInUntil("Où vit la personne aujourd'hui ?", start().openChapter("Avant de commencer"))
                .choose("En EHPAD ou en soins de longue durée")
                .goOn()
                .choose("Dans le département ou la métropole de ce service")
                .goOnAndBeStopped()
                .because("Pour cet établissement, il n'y a pas d'APA à demander")
                .offers("Comprendre le prix d'un EHPAD et l'ASH");
    }

    private ChaptersScreen start() {
        return ForWhomScreen.open(visits.with(Device.LAPTOP)).forARelative();
    }

    private static LocalDate today() {
        return PortalUnderTest.CLOCK.today();
    }

    private static QuestionScreen receiving(ChaptersScreen chapters, String aid) {
        return chapters.openChapter("Aides déjà reçues").tick(aid);
    }

    private QuestionScreen comparing(QuestionScreen aid) {
        return carer.fillInUntil(COMPARE, aid.goOn());
    }

    private QuestionScreen born(ChaptersScreen chapters, LocalDate birth) {
        return carer.fillInUntil("Quelle est sa date de naissance ?", chapters.openChapter("La personne"))
                .answerDate(birth);
    }
}
