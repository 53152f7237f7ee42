package fr.coteacote.portal.filling.telephone;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.assisted.telephone.Pending;
import fr.coteacote.portal.assisted.telephone.Reach;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which a mediator types the code that the person reads aloud. */
final class CodeForm {

    /** Said where a curatelle asks for two agreements, of which a call can give none. */
    static final String TWO_AGREE =
            "En curatelle, la personne et son curateur donnent tous deux leur accord avant l’envoi, chacun à son nom. Cela ne"
                    + " se peut pas au téléphone. La demande est gardée : la personne la rouvre avec le code de la demande"
                    + " qu’elle a reçu, confirme ses réponses, puis invite son curateur dans « Les proches qui aident ».";

    private static final String NOT_SENT = "La demande n’est pas partie";

    private final SessionId session;
    private final Reach reach;
    private final Pending pending;
    private final Set<String> news;
    private final boolean wrong;

    CodeForm(SessionId session, Reach reach, Pending pending, Set<String> news) {
        this.session = session;
        this.reach = reach;
        this.pending = pending;
        this.news = news;
        this.wrong = news.contains("erreur");
    }

    String title() {
        return (wrong ? "Erreur : " : "") + heading();
    }

    private String heading() {
        return switch (pending.purpose()) {
            case HELP -> "Le code pour être aidé";
            case CHAPTER -> "Le code pour ouvrir « %s »".formatted(pending.part());
            case SEND -> "Le code pour envoyer la demande";
            case CONFIRM -> "Le code pour confirmer les réponses";
        };
    }

    /** @param aloud what may be read aloud again; empty for nothing */
    Component[] drawn(List<String> aloud) {
        var form = new QuestionForm(
                        House.sendingTo(CallDoor.page(session) + "/code"),
                        new QuestionTitle(
                                heading(),
                                "Il est parti %s. La personne vous le lit si elle est d’accord. Il sert une fois, pendant dix minutes."
                                        .formatted(reach.veiled())),
                        List.of(new TextField(
                                Caption.of("code", "Les six chiffres qu’elle vous lit", "", Need.REQUIRED),
                                new Entry("off", "numeric", Width.SHORT),
                                "",
                                wrong
                                        ? List.of(
                                                FieldError.of(
                                                        "Ce ne sont pas les chiffres du dernier message. Demandez-lui de les relire."))
                                        : List.of())))
                .buttons(new Button("Vérifier le code", ButtonLook.PRIMARY));
        if (!wrong) {
            form.notes(news(news));
        }
        if (!aloud.isEmpty()) {
            form.notes(new Prose().list(aloud.toArray(String[]::new)));
        }
        return new Component[] {form, again(), giveUp()};
    }

    private Component again() {
        return new ActionForm(
                        House.sendingTo(CallDoor.page(session)
                                + switch (pending.purpose()) {
                                    case HELP -> "/accord";
                                    case CHAPTER -> "/chapitre";
                                    case SEND, CONFIRM -> "/envoi";
                                }),
                        new Button("Rien n’arrive : envoyer un autre code", ButtonLook.SECONDARY))
                .carrying(Map.of("chapitre", List.of(pending.bound())));
    }

    private Component giveUp() {
        return new ActionForm(
                House.sendingTo(CallDoor.page(session) + "/renoncer"),
                new Button("Elle ne veut pas : revenir", ButtonLook.LINK));
    }

    /** What went wrong before, where no field can say it; an empty text for nothing. */
    static Component news(Set<String> news) {
        if (news.contains("erreur")) {
            return new WarningPanel(
                    "Ce code ne sert plus",
                    new Prose("Après cinq essais ou dix minutes, il en faut un autre. Rien n’a été fait."));
        }
        if (news.contains("trop")) {
            return new WarningPanel(
                    "Aucun message n’est parti",
                    new Prose("Cette personne en a reçu quinze aujourd’hui, ou il manque une réponse."));
        }
        if (news.contains("change")) {
            return new WarningPanel(
                    NOT_SENT,
                    new Prose("Une réponse a changé après l’envoi du code. Relisez, puis demandez un autre code."));
        }
        if (news.contains("deux")) {
            return new WarningPanel(NOT_SENT, new Prose(TWO_AGREE));
        }
        if (news.contains("empeche")) {
            return new WarningPanel(
                    NOT_SENT,
                    new Prose(
                            "Des réponses ne vont pas avec cette demande. « Voir ce qui manque » dit lesquelles, et où"
                                    + " s’adresser."));
        }
        if (news.contains("deja")) {
            return new WarningPanel(
                    NOT_SENT,
                    new Prose("Une demande du même type est déjà en cours pour cette personne. Un autre code n’y change"
                            + " rien : appelez le service qui l’a reçue, pour la suivre ou la compléter."));
        }
        return new Prose();
    }
}
