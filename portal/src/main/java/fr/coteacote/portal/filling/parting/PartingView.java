package fr.coteacote.portal.filling.parting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.lists.DefinitionList;
import fr.coteacote.portal.ui.lists.Steps;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.panels.TurnPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet that somebody takes along: where their request stands. On a shared computer, the last page before all goes. */
@Route(FillingRoutes.DRAFT + "/carte")
@PageTitle("Où en est votre demande")
@AnonymousAllowed
class PartingView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient PartingCard card;
    private final transient Here here;

    PartingView(DraftService drafts, PartingCard card, Here here) {
        this.drafts = drafts;
        this.card = card;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(content(open).toArray(Component[]::new))));
    }

    private List<Component> content(OpenDraft open) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Où en est votre demande", card.lead(open)));
        var request = card.sent(open);
        if (request.isPresent()) {
            content.add(new Reference(
                    "Envoyée. Votre numéro",
                    "%s %s"
                            .formatted(
                                    open.form().id().value().toUpperCase(Locale.ROOT),
                                    request.get().reference()),
                    "Donnez-le quand vous téléphonez."));
        } else {
            content.add(new Prose("La demande n’est pas encore envoyée.", card.wayBack(open)));
            content.add(SectionTitle.of("Ce qui est rempli"));
            content.add(new DefinitionList(card.chapters(open)));
            var confirmed = card.confirmed(open);
            if (!confirmed.isEmpty()) {
                content.add(new Prose(confirmed));
            }
        }
        content.add(SectionTitle.of("Les documents qui manquent"));
        var missing = card.missing(open);
        content.add(missing.isEmpty() ? new Prose("Aucun.") : new Prose().list(missing.toArray(String[]::new)));
        content.add(SectionTitle.of(request.isPresent() ? "Ce qui se passe maintenant" : "Après l’envoi"));
        content.add(new Steps(card.next(open)));
        content.add(SectionTitle.of("Qui appeler"));
        content.add(new DefinitionList(card.contact()));
        content.add(new PrintButton());
        if (open.draft().training()) {
            open.acting().together().ifPresent(session -> content.add(practised(session.id())));
        } else if (open.acting().onSharedComputer()) {
            content.addAll(leaving(open, request.isEmpty() && here.needsCode(open)));
        }
        return content;
    }

    private static Component practised(SessionId session) {
        return new TurnPanel(
                "Vous avez fini de vous entraîner ?",
                new Prose("Tout ce qui a été écrit est alors effacé."),
                new ActionForm(
                        House.sendingTo("/seance/%s/terminer".formatted(session)),
                        new Button("Finir de s’entraîner", ButtonLook.PRIMARY)));
    }

    /** The end of a session on one computer; who has no way back yet is told before it is too late. */
    private static List<Component> leaving(OpenDraft open, boolean needsCode) {
        var content = new ArrayList<Component>();
        if (needsCode) {
            content.add(new WarningPanel(
                    "Sans code, personne ne pourra rouvrir cette demande",
                    new Prose(
                            open.acting().isMediator()
                                    ? "Passez la place à la personne : elle seule prend son code."
                                    : "Il faut une adresse de courriel. Notez le code, ou imprimez la page."),
                    open.acting().isMediator()
                            ? new Prose()
                            : new Buttons(new ButtonLink(
                                    Link.to("Prendre un code", FillingRoutes.pause(open.id())),
                                    ButtonLook.SECONDARY))));
        }
        content.add(new TurnPanel(
                "Vous avez fini ?",
                new Prose("Imprimez d’abord cette page. Ensuite, rien ne reste sur cet ordinateur."),
                new ActionForm(House.sendingTo("/quitter"), new Button("Terminer et tout effacer", ButtonLook.PRIMARY))
                        .leaving()));
        return content;
    }
}
