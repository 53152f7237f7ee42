package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.TurnPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * What each of the two reads when a session is over: why it is, what is kept, and the way on.
 *
 * @param mayTakeCode whether who sits at the one computer may still take a code to come back by
 * @param until the day until which the mediator may go on without the user; "" when the help is over
 */
record Farewell(AssistedSession session, Companion companion, boolean mayTakeCode, String until) {

    Component sheet() {
        if (session.isTraining()) {
            return practised();
        }
        return session.byTurns() && !session.isTurnOfMediator() ? parting() : ended();
    }

    private Component practised() {
        var sheet = new FrontSheet(
                new PageHeading("L’entraînement est terminé", "Rien n’a été transmis. Ce qui a été écrit est effacé."));
        if (companion.isUser() && !companion.byTurns()) {
            return sheet;
        }
        sheet.add(new Buttons(
                new ButtonLink(Link.to("S’entraîner encore", DeskDoor.TRAINING), ButtonLook.PRIMARY),
                new ButtonLink(Link.to("Aider quelqu’un", DeskDoor.DESK), ButtonLook.SECONDARY)));
        return sheet;
    }

    private String forUser() {
        if (!until.isEmpty()) {
            return ("%s n’est plus avec vous, mais peut encore ouvrir votre demande jusqu’au %s : vous l’avez accepté."
                            + " Vos réponses sont gardées.")
                    .formatted(companion.helper(), until);
        }
        var over = "%s ne voit plus votre demande. Vos réponses sont gardées.".formatted(companion.helper());
        return session.endedBy() == End.PROTECTED
                ? over + " Vous avez répondu que la personne est sous tutelle : c’est au tuteur d’accepter qu’un"
                        + " professionnel aide. Il commence la demande à son nom, ou appelle le service."
                : over;
    }

    /** On the one computer, when it was not the mediator's turn: nobody goes on there, whoever sits before it. */
    private Component parting() {
        var sheet =
                new FrontSheet(new PageHeading(title(), session.draft() == null ? "Rien n’a été montré." : forUser()));
        if (mayTakeCode) {
            sheet.add(new WarningPanel(
                    "Sans code, personne ne pourra rouvrir cette demande",
                    new Prose("Vous avez un quart d’heure pour prendre un code, si vous n’en avez pas. Notez-le."),
                    new Buttons(new ButtonLink(
                            Link.to("Prendre un code", "/demande/%s/pause".formatted(session.draft())),
                            ButtonLook.SECONDARY))));
        } else if (session.draft() != null) {
            sheet.add(new Prose("Pour la rouvrir : votre code, ou FranceConnect si vous l’avez utilisé."));
        }
        sheet.add(leaving("Cet ordinateur sert à d’autres"));
        return sheet;
    }

    private static TurnPanel leaving(String title) {
        return new TurnPanel(
                title,
                new Prose("Quittez avant de partir : rien ne reste ici."),
                new ActionForm(House.sendingTo("/quitter"), new Button("Terminer et tout effacer", ButtonLook.PRIMARY))
                        .leaving());
    }

    private String title() {
        if (until.isEmpty()) {
            return "L’aide est terminée";
        }
        return session.byPhone() ? "L’appel est terminé" : "La séance est terminée";
    }

    private Component ended() {
        var draft = session.draft();
        if (companion.side() == Side.USER && session.endedBy() == End.DECEASED) {
            return new FrontSheet(
                    new PageHeading("L’aide est terminée", "Toute l’aide pour cette demande est arrêtée."),
                    new ButtonLink(Link.to("Accueil", "/"), ButtonLook.PRIMARY));
        }
        if (companion.side() == Side.USER) {
            return new FrontSheet(
                    new PageHeading(title(), draft == null ? "Rien n’a été montré." : forUser()),
                    draft == null
                            ? new ButtonLink(Link.to("Accueil", "/"), ButtonLook.PRIMARY)
                            : waysOn("/demande/" + draft));
        }
        return new FrontSheet(
                new PageHeading(title(), forMediator()),
                leaving("Cet ordinateur sert à d’autres ?"),
                new ButtonLink(Link.to("Aider quelqu’un d’autre", DeskDoor.DESK), ButtonLook.SECONDARY));
    }

    private Buttons waysOn(String draft) {
        var ways = new ArrayList<Component>(List.of(
                new ButtonLink(Link.to("Où en est votre demande", draft + "/carte"), ButtonLook.PRIMARY),
                new ButtonLink(Link.to("Continuer seul", draft), ButtonLook.SECONDARY)));
        if (!until.isEmpty()) {
            ways.add(new ButtonLink(Link.to("Voir ou arrêter cette aide", draft + "/aide"), ButtonLook.SECONDARY));
        }
        return new Buttons(ways.toArray(Component[]::new));
    }

    private String forMediator() {
        if (!until.isEmpty()) {
            return ("Les réponses sont gardées. Vous pouvez continuer sans la personne jusqu’au %s, depuis « Aider"
                            + " quelqu’un ».")
                    .formatted(until);
        }
        return switch (session.endedBy()) {
            case REVOKED -> "La personne a arrêté l’aide.";
            case USER -> "La personne a terminé la séance.";
            case PROTECTED ->
                "La personne a indiqué une mesure de protection. Son représentant légal seul peut accepter"
                        + " votre aide. Les réponses sont gardées.";
            case DECEASED ->
                "Un proche nous a dit que la personne est décédée. Toute l’aide s’arrête. Nous sommes" + " désolés.";
            case MANDATE_OVER -> "L’accord de la personne est arrivé à son terme.";
            case POST_ENDED -> "Votre place dans l’équipe a pris fin.";
            case ABANDONED -> "Personne n’était là depuis longtemps.";
            case USER_AWAY ->
                "La personne n’était plus là depuis un quart d’heure. Elle avait accepté votre aide pour cette"
                        + " séance seulement. Les réponses sont gardées.";
            case NOT_MET -> "Personne n’a rejoint la séance.";
            case MEDIATOR -> "Vous ne voyez plus la demande. Les réponses sont gardées.";
            case null -> "";
        };
    }
}
