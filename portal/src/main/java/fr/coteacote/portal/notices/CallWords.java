package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers.Caller;
import fr.coteacote.portal.assisted.telephone.Callers.Helped;
import fr.coteacote.portal.assisted.telephone.CodeMessage;
import fr.coteacote.portal.filling.telephone.CallResult;
import fr.coteacote.portal.identity.filecodes.FileCode;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What messages say to somebody on the telephone: who asks, for what, how to stop; how to come back; what came of the call;
 * when help ends.
 */
@Component
class CallWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final NoticeSettings settings;
    private final Territory territory;
    private final Switchboard switchboard;

    CallWords(NoticeSettings settings, Territory territory, Switchboard switchboard) {
        this.settings = settings;
        this.territory = territory;
        this.switchboard = switchboard;
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
                        switchboard.phone().number());
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

    /** What came of a call in which the request was sent; it names nothing that was asked for. */
    String sent(SentRequest request, CallResult result) {
        return """
                %s. Votre envoi est bien arrivé. Son numéro : %s. Gardez-le.
                %s
                %s
                %s""".formatted(
                territory.site(),
                request.reference(),
                result.complete() ? "Il ne manque rien." : "Il manque encore quelque chose : appelez-nous.",
                result.answeredWithin() == 0
                        ? "Pour savoir quand vient la réponse, appelez-nous."
                        : "Première réponse : au plus tard le %s.".formatted(day(request, result.answeredWithin())),
                calling());
    }

    /** What came of a call in which nothing was sent. */
    String over(CallResult result) {
        return """
                %s. L'appel est terminé. Rien n'est envoyé pour le moment : vos réponses sont gardées.
                %s
                %s
                %s""".formatted(
                territory.site(),
                result.complete()
                        ? "Il ne manque rien. Pour envoyer, appelez-nous."
                        : "Il manque encore quelque chose. Pour finir, appelez-nous.",
                result.answeredWithin() == 0
                        ? "La réponse vient après l'envoi."
                        : "Première réponse : %d jours au plus après l'envoi.".formatted(result.answeredWithin()),
                calling());
    }

    private String day(SentRequest request, int within) {
        return DAY.format(request.sentAt().atZone(territory.zone()).plusDays(within))
                .replaceFirst("^1 ", "1er ");
    }

    /** Whom to call, and which number rings. */
    private String calling() {
        var number = "Notre numéro : %s.".formatted(switchboard.phone().number());
        return switchboard
                .callsBack()
                .map(callBack -> "%s Si nous vous appelons : %s.".formatted(number, callBack.number()))
                .orElse(number);
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
                        switchboard.phone().number(),
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
                        switchboard.phone().number());
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
