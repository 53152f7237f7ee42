package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Answer;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two papers are asked for in the middle of a chapter: one is at hand, the other will come later. */
class PapersInChaptersJourney {

    private static final String URGENT = "La situation est-elle urgente ?";
    private static final String PROOF = "Avez-vous un mot d'un médecin ou d'un travailleur social ?";
    private static final String CARD = "Faut-il demander aussi une carte mobilité inclusion (CMI) ?";
    private static final String CERTIFICATE = "Avez-vous un certificat médical pour la carte ?";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Applicant carer = Applicant.forJeanne()
            .answering("Que se passe-t-il ?", Answer.tick("Une sortie d'hôpital"))
            .answering("Pour quelle date faut-il une aide ?", Answer.date("4", "décembre", "2026"));

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void each_is_found_again_among_the_documents_and_at_the_review(Device device) {
        var chapters = ForWhomScreen.open(visits.with(device)).forARelative();

        chapters = sendTheProofNow(becomeUrgent(chapters));
        chapters = sendTheCertificateLater(chapters);

        chapters.openDocuments()
                .change("Certificat médical")
                .hasChosen("Je l'enverrai plus tard")
                .backToDocuments()
                .change("Mot d'un médecin ou d'un travailleur social")
                .reads("carte.png")
                .backToDocuments()
                .goOn()
                .reads("Attestation d'urgence", "1 page reçue")
                .reads("Certificat médical pour la CMI", "Je l'enverrai plus tard")
                .reads("Mot d'un médecin ou d'un travailleur social", "1 page reçue")
                .reads("Certificat médical", "Je l'enverrai plus tard");
    }

    private ChaptersScreen becomeUrgent(ChaptersScreen chapters) {
        return carer.fillInUntil(URGENT, chapters.goOn())
                .choose("Oui")
                .goOn()
                .stopHere()
                .goOnWithoutCode();
    }

    private ChaptersScreen sendTheProofNow(ChaptersScreen chapters) {
        return carer.fillInUntil(PROOF, chapters.openChapter("Situation urgente"))
                .choose("Je l'envoie maintenant")
                .goOnToDocument("Mot d'un médecin ou d'un travailleur social")
                .send(Pictures.aPhoto())
                .hasArrived()
                .backToDocuments()
                .backToChapters();
    }

    private ChaptersScreen sendTheCertificateLater(ChaptersScreen chapters) {
        var certificate = carer.fillInUntil(CARD, chapters.openChapter("Souhaits et visite"))
                .choose("Les deux cartes")
                .goOn();
        assertThat(certificate.title()).isEqualTo(CERTIFICATE);
        return certificate.choose("Je l'enverrai plus tard").goOn().stopHere().goOnWithoutCode();
    }
}
