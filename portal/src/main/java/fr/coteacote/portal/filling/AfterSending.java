package fr.coteacote.portal.filling;

import fr.coteacote.portal.requests.RequestService;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Say what happens to a request once it is sent (CASF, art. L232-14, R232-7 and R232-23).
 *
 * <p>Only what runs from the click is dated. The two months run from the date that the département gives when the file
 * is complete, so no date is given for them.
 */
@Component
class AfterSending {

    private final Territory territory;

    AfterSending(Territory territory) {
        this.territory = territory;
    }

    /** The steps to come, in order; the first is done. */
    List<Step> steps(OpenDraft draft, SentRequest request) {
        var person = draft.self() ? "vous" : draft.subjectName().orElse("la personne");
        return List.of(
                new Step("Aujourd’hui", "Votre demande est arrivée", ""),
                new Step(
                        "Au plus tard le "
                                + Days.say(request.sentAt().plus(RequestService.ACKNOWLEDGED_WITHIN), territory.zone()),
                        "Le service vous répond",
                        "Il dit si le dossier est complet, ou ce qui manque."),
                new Step(
                        "Ensuite",
                        "Une personne vient voir " + person,
                        "Elle propose un plan d’aide. Vous avez 10 jours pour répondre."),
                new Step(
                        "Deux mois après le dossier complet",
                        "La décision",
                        "Le service donne la date du dossier complet. Sans réponse deux mois après, l’aide est accordée"
                                + " en attendant la décision."));
    }

    /** Something that happens, and when. */
    record Step(String when, String title, String detail) {}
}
