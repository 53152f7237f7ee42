package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers.Caller;
import fr.coteacote.portal.assisted.telephone.CodeMessage;
import fr.coteacote.portal.identity.filecodes.FileCode;
import fr.coteacote.portal.territory.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What somebody on the telephone reads before they read a code aloud: who asks, for what, and how to stop. */
@Component
class CodeWords {

    private final NoticeSettings settings;
    private final Territory territory;

    CodeWords(NoticeSettings settings, Territory territory) {
        this.settings = settings;
        this.territory = territory;
    }

    String of(CodeMessage message) {
        return """
                %s. %s
                Vous êtes d'accord ? Lisez-lui ce code : %s
                Sinon, ne le dites pas. Il sert une fois, pendant 10 minutes.
                Arrêter l'aide : %s ou %s""".formatted(
                        territory.site(),
                        asked(message),
                        message.code(),
                        settings.portal().resolve("/arreter-l-aide/" + message.stop()),
                        territory.phone().number());
    }

    /** How to come back to the file, once the help was agreed to. */
    String wayBack(Caller caller, FileCode code) {
        return """
                %s. C'est noté, vous êtes aidé pour : %s.
                Pour relire votre demande vous-même : %s
                Le code de la demande : %s, avec %s.
                Gardez-le pour vous.""".formatted(
                        territory.site(),
                        caller.procedure(),
                        settings.portal().resolve("/reprendre"),
                        code.say(),
                        switch (caller.reach().means()) {
                            case SMS -> "ce numéro de téléphone";
                            case EMAIL -> "cette adresse";
                        });
    }

    private static String asked(CodeMessage message) {
        return switch (message.purpose()) {
            case HELP ->
                "%s (%s) propose de remplir avec vous : %s. Durée : %s."
                        .formatted(
                                message.helper(),
                                message.organisation(),
                                message.procedure(),
                                message.length().words().toLowerCase(Locale.FRENCH));
            case CHAPTER ->
                "%s demande à remplir avec vous les questions privées de « %s », pendant cet appel."
                        .formatted(message.helper(), message.part());
            case SEND ->
                "Tout est prêt pour envoyer : %s. %s doit vous avoir relu vos réponses."
                        .formatted(message.procedure(), message.helper());
            case CONFIRM ->
                "%s a écrit vos réponses pour : %s, et doit vous les avoir relues. Ce code dit qu'elles sont justes."
                        .formatted(message.helper(), message.procedure());
        };
    }
}
