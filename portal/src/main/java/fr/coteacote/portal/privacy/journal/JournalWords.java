package fr.coteacote.portal.privacy.journal;

import java.util.Optional;

/** The journal in words that users understand. */
public final class JournalWords {

    private JournalWords() {}

    /** In which quality somebody acted, as the beginning of a sentence. */
    public static String say(Role role) {
        return switch (role) {
            case SELF -> "La personne elle-même";
            case CARER -> "Son aidant";
            case REPRESENTATIVE -> "Son représentant légal";
            case MEDIATOR -> "Un professionnel";
            case STAND_IN -> "Un professionnel remplaçant";
            case REFERENT -> "Un référent";
            case ADMINISTRATOR -> "Un administrateur";
            case AGENT -> "Un agent";
            case PORTAL -> "Le site";
        };
    }

    /**
     * What somebody did, as the end of a sentence that names what it was about.
     *
     * @param named a question, a page, a document, a chapter, as its title says
     * @return empty where the sentence is the same whatever it was about
     */
    public static Optional<String> sayOf(Act act, String named) {
        var sentence = switch (act) {
            case READ -> "a ouvert la page « %s ».";
            case ANSWERED -> "a répondu à « %s ».";
            case POINTED_AT -> "a montré « %s ».";
            case OPENED_TO_HELP -> "a ouvert les questions privées du chapitre « %s » à la personne qui aide.";
            case CLOSED_TO_HELP -> "a refermé les questions privées du chapitre « %s ».";
            default -> "";
        };
        return Optional.of(sentence).filter(text -> !text.isEmpty()).map(text -> text.formatted(named));
    }

    /**
     * What somebody did under the mandate of who helps, as the end of a sentence.
     *
     * @param given when the mandate was given, as people say it
     */
    public static String sayUnder(Act act, String given) {
        var sentence = switch (act) {
            case MANDATE_GIVEN -> "a enregistré l’accord d’aide du %s.";
            case MANDATE_ENDED -> "a arrêté l’aide : l’accord du %s ne vaut plus.";
            case SESSION_BEGUN -> "a commencé une séance d’aide, selon l’accord du %s.";
            default -> say(act).replaceFirst("\\.$", ", selon l’accord du %s.");
        };
        return sentence.formatted(given);
    }

    /** What somebody did, as the end of a sentence. */
    public static String say(Act act) {
        return switch (act) {
            case STARTED -> "a commencé la demande.";
            case RESUMED -> "a repris la demande.";
            case READ -> "a ouvert la demande.";
            case ANSWERED -> "a répondu.";
            case SENT -> "a envoyé la demande.";
            case EXPIRED, DELETED -> "a effacé la demande.";
            case DOCUMENT_ADDED -> "a ajouté une page de document.";
            case DOCUMENT_READ -> "a lu une page de document.";
            case DOCUMENT_REMOVED -> "a retiré une page de document.";
            case DOCUMENT_DECIDED -> "a dit ce que devient un document.";
            case RECEIPT_READ -> "a pris une copie.";
            case MANDATE_GIVEN -> "a enregistré un accord d’aide pour cette demande.";
            case MANDATE_ENDED -> "a arrêté l’aide pour cette demande.";
            case MANDATE_CHANGED -> "a changé ce qu’une personne peut faire.";
            case PROTECTION_TOLD ->
                "a indiqué une mesure de protection : l’aide que la personne avait acceptée seule s’arrête.";
            case DEATH_TOLD -> "a dit que la personne est décédée : toute l’aide s’arrête.";
            case CARER_INVITED -> "a invité quelqu’un à aider.";
            case INVITATION_ENDED -> "a mis fin à une invitation.";
            case SUBJECT_JOINED -> "a rejoint sa demande.";
            case AGREED -> "a donné son accord pour envoyer.";
            case SESSION_BEGUN -> "a commencé une séance d’aide.";
            case SESSION_ENDED -> "a terminé la séance d’aide.";
            case HIDDEN -> "a caché une réponse à la personne qui aide.";
            case SHOWN -> "ne cache plus une réponse à la personne qui aide.";
            case POINTED_AT -> "a montré une question ou une aide.";
            case OPENED_TO_HELP -> "a ouvert les questions privées d’un chapitre à la personne qui aide.";
            case CLOSED_TO_HELP -> "a refermé les questions privées d’un chapitre.";
            case CODE_ASKED -> "a fait envoyer un code à la personne, au téléphone.";
            case CODE_SPOKEN -> "a dit oui au téléphone, par un code.";
            case WAY_BACK_GIVEN -> "a pris un code pour revenir à cette demande.";
            case CONFIRMED -> "a confirmé une réponse.";
            case LOGGED_IN -> "s’est connecté.";
            case LOGGED_OUT -> "s’est déconnecté.";
            case POST_GIVEN -> "a donné un poste.";
            case POST_ENDED -> "a mis fin à un poste.";
            case CALL_ASKED -> "a demandé à être rappelée.";
            case CALL_TAKEN -> "s’occupe du rappel.";
            case CALL_MADE -> "a rappelé.";
            case CALL_MISSED -> "a rappelé, sans réponse.";
            case TELEPHONE_CHANGED -> "a changé le téléphone du service, ou ses horaires.";
            case TRAINING_BEGUN -> "a commencé un entraînement : rien n’est vrai.";
        };
    }
}
