package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.carers.CarerInvitation;
import fr.coteacote.portal.mandates.carers.CarerRole;
import fr.coteacote.portal.mandates.carers.Inviting;
import fr.coteacote.portal.mandates.carers.InvitingByMail;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which relatives help with this request, what each may do, and who let them. */
@Route(FillingRoutes.DRAFT + "/proches")
@PageTitle("Les proches qui aident")
@AnonymousAllowed
class RelativesView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient MandateService mandates;
    private final transient Inviting inviting;
    private final transient InvitingByMail byMail;
    private final transient DeclaredHelpService declared;
    private final transient Names names;
    private final transient Territory territory;
    private final transient Here here;

    RelativesView(
            DraftService drafts,
            MandateService mandates,
            Inviting inviting,
            InvitingByMail byMail,
            DeclaredHelpService declared,
            Names names,
            Territory territory,
            Here here) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.inviting = inviting;
        this.byMail = byMail;
        this.declared = declared;
        this.names = names;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Here.draft(event);
        var open = drafts.open(id, here.sitting(), Right.SEE).orElseThrow(here.refused(id));
        if (open.acting().isMediator()) {
            throw new NotFoundException();
        }
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Les proches qui aident",
                "Chacun se connecte avec son propre compte. Le journal dit qui a fait quoi."));
        if (Protection.barsHelp(open)) {
            content.add(TutorDecides.said());
        }
        made(open).ifPresent(content::add);
        content.add(SectionTitle.of(begunBy(open)));
        content.add(new Prose("A commencé cette demande."));
        declared.find(id, here.sitting())
                .ifPresent(help -> content.addAll(new DeclaredHelpShown(help, territory.zone()).inRequest()));
        if (!open.draft().role().isSelf()) {
            mandates.accountOf(open.draft().subject()).flatMap(names::ofAccount).ifPresent(name -> {
                content.add(SectionTitle.of(name));
                content.add(new Prose("C’est la personne elle-même. Elle voit tout."));
            });
        }
        mandates.ofInvitedOn(id.value()).forEach(mandate -> addRelative(content, open, mandate));
        inviting.waitingOn(id.value()).forEach(invitation -> addInvitation(content, open, invitation));
        addWayIn(content, open);
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private String begunBy(OpenDraft open) {
        var account = open.draft().account();
        return names.ofAccount(account == null ? null : account.value())
                .orElse("La personne qui a commencé la demande");
    }

    /** What came of an invitation that was just made: on this page, once. */
    private static Optional<Component> made(OpenDraft open) {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request ->
                        MadeInvitation.take(request.getHttpServletRequest().getSession(), open.id()))
                .map(made -> made.isByMail() ? letter(made.address()) : code(made.code()));
    }

    private static Component letter(String address) {
        return new InfoPanel(
                "Un e-mail part à " + address,
                new Prose("Son lien sert une seule fois, pendant %d jours."
                                .formatted(InvitingByMail.LINK_LIFE.toDays()))
                        .list(
                                "Prévenez la personne : le message ne dit pas qui l’invite.",
                                "Elle ouvre le lien et se connecte avec FranceConnect, à son propre nom.",
                                "Elle lit ce qu’elle peut faire, et accepte. Vous lirez ici son nom."),
                new Prose("Ce n’est pas la bonne adresse ? Annulez cette invitation, plus bas."));
    }

    private static Component code(String code) {
        return new InfoPanel(
                "Donnez ce code à la personne que vous invitez",
                new Reference(
                        "Code pour aider",
                        code,
                        "Lisez-le au téléphone, ou écrivez-le. Nous ne pourrons pas le redonner."),
                new Prose("Il sert une seule fois, pendant %d jours.".formatted(Inviting.CODE_LIFE.toDays()))
                        .list(
                                "Elle ouvre « Mon espace », puis « On m’a donné un code pour aider un proche ».",
                                "Elle se connecte avec FranceConnect, à son propre nom.",
                                "Elle écrit le code, lit ce qu’elle peut faire, et accepte."));
    }

    private void addRelative(List<Component> content, OpenDraft open, Mandate mandate) {
        var name = names.ofAccount(mandate.account()).orElse("Une personne");
        var origin = mandate.origin();
        content.add(SectionTitle.of(name));
        content.add(new Prose(
                mandate.kind() == Role.LEGAL_REPRESENTATIVE
                        ? "Curateur ou tuteur, d’après sa déclaration : donne son accord, ou envoie."
                        : "Peut %s.".formatted(CarerRole.of(mandate.rights()).able()),
                mandate.rights().contains(Right.SEE_PRIVATE)
                        ? "Voit aussi ce qui est privé."
                        : "Ne voit pas ce qui est privé.",
                "Invité par %s. Aide depuis le %s, jusqu’au %s."
                        .formatted(
                                names.ofAccount(origin == null ? null : origin.account())
                                        .orElse("la personne qui a commencé la demande"),
                                Days.say(mandate.givenAt(), territory.zone()),
                                Days.say(mandate.until(), territory.zone()))));
        if (Authorisation.decides(open.acting(), origin)) {
            Optional.ofNullable(origin)
                    .flatMap(from -> byMail.addressOf(from.invitation()))
                    .ifPresent(address -> content.add(new Prose("L’invitation était partie à %s.".formatted(address))));
            content.add(new Buttons(new ButtonLink(
                    Link.to("Changer ou arrêter", FamilyRoutes.one(open.id(), mandate.id()))
                            .withComplement("l’aide de " + name),
                    ButtonLook.SECONDARY)));
        } else if (FamilyService.isOwn(open.acting(), mandate)) {
            content.add(new ActionForm(
                            House.sendingTo(FamilyRoutes.door(open.id(), "arreter")),
                            new Button("Arrêter mon aide", ButtonLook.SECONDARY))
                    .carrying(Map.of("accord", List.of(mandate.id().value().toString()), "mien", List.of("oui"))));
        }
    }

    private void addInvitation(List<Component> content, OpenDraft open, CarerInvitation invitation) {
        content.add(SectionTitle.of("Une invitation attend"));
        content.add(new Prose(
                switch (invitation.as()) {
                    case SELF -> "Pour la personne elle-même.";
                    case LEGAL_REPRESENTATIVE -> "Pour le curateur ou le tuteur.";
                    case CARER, PROFESSIONAL ->
                        "Pour %s.".formatted(CarerRole.of(invitation.rights()).able());
                },
                standing(invitation)));
        if (Authorisation.decides(open.acting(), invitation.origin())) {
            if (invitation.byMail()) {
                content.add(new Prose("Elle est partie à %s.".formatted(invitation.address())));
            }
            content.add(new ActionForm(
                            House.sendingTo(FamilyRoutes.door(open.id(), "annuler")),
                            new Button("Annuler cette invitation", ButtonLook.SECONDARY))
                    .carrying(Map.of("invitation", List.of(invitation.id().toString()))));
        }
    }

    private String standing(CarerInvitation invitation) {
        var until = Days.say(invitation.until(), territory.zone());
        var shown = invitation.byMail() ? "a ouvert le lien" : "a montré le code";
        return invitation.claimedBy() == null
                ? "%s sert jusqu’au %s.".formatted(invitation.byMail() ? "Le lien" : "Le code", until)
                : "%s %s, et n’a pas encore répondu."
                        .formatted(names.ofAccount(invitation.claimedBy()).orElse("Une personne"), shown);
    }

    private static void addWayIn(List<Component> content, OpenDraft open) {
        if (open.acting().onSharedComputer()) {
            content.add(new Prose(
                    "Sur un ordinateur partagé, on ne peut pas inviter un proche. Faites-le plus tard, sur votre téléphone ou"
                            + " chez vous."));
        }
        if (open.draft().state() == Draft.State.OPEN && Authorisation.maySpread(open.acting(), Set.of(Right.SEE))) {
            content.add(new Buttons(
                    new ButtonLink(Link.to("Inviter un proche", FamilyRoutes.invite(open.id())), ButtonLook.PRIMARY)));
        }
    }
}
