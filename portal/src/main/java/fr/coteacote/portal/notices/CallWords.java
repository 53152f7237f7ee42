package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers.Caller;
import fr.coteacote.portal.assisted.telephone.Callers.Helped;
import fr.coteacote.portal.assisted.telephone.CodeMessage;
import fr.coteacote.portal.identity.filecodes.FileCode;
import fr.coteacote.portal.territory.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What messages say to somebody on the telephone: who asks, for what, how to stop; how to come back; when help ends. */
@Component
class CallWords {

    private final NoticeSettings settings;
    private final Territory territory;

    CallWords(NoticeSettings settings, Territory territory) {
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

    /** That a help ends on {@code day}, unless the person agrees anew. */
    String endsSoon(Helped helped, String day) {
        return """
                %s. L'aide de %s (%s) pour : %s se termine le %s.
                Si vous ne faites rien, elle s'arrête toute seule.
                Pour la prolonger, appelez-nous : %s
                L'arrêter avant : %s""".formatted(
                        territory.site(),
                        helped.helper(),
                        helped.organisation(),
                        helped.procedure(),
                        day,
                        territory.phone().number(),
                        settings.portal().resolve("/arreter-l-aide/" + helped.stop()));
    }

    /** That what was begun is deleted on {@code day}, unless somebody comes back to it. */
    String expiresSoon(Helped helped, String day) {
        return """
                %s. Personne n'a ouvert depuis longtemps : %s. Tout sera effacé le %s.
                Pour continuer : %s
                Pour être aidé, appelez-nous : %s""".formatted(
                        territory.site(),
                        helped.procedure(),
                        day,
                        settings.portal().resolve("/reprendre"),
                        territory.phone().number());
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
