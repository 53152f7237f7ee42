package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.passkeys.PasskeyForm;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.joining.Invitation;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.organisations.joining.Invited;
import fr.coteacote.portal.organisations.joining.Refusal;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;

/** Where the link of an invitation leads: take the post, by a passkey made here or as who one is by ProConnect. */
@Route("invitation/:jeton")
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/invitation/";
    private static final String HEADING = "Votre invitation";

    private final transient Invitations invitations;
    private final transient Sittings sittings;
    private final transient House house;
    private final transient Switchboard switchboard;
    private String title = HEADING;

    InvitationView(Invitations invitations, Sittings sittings, House house, Switchboard switchboard) {
        this.invitations = invitations;
        this.sittings = sittings;
        this.house = house;
        this.switchboard = switchboard;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("jeton").orElse("");
        var told = NotAccepted.take(VaadinServletRequest.getCurrent().getHttpServletRequest()).stream()
                .map(InvitationView::refused)
                .toList();
        removeAll();
        add(house.frame()
                .content(
                        switch (invitations.look(token)) {
                            case Invited.Waiting(var invitation) -> sheet(invitation, token, told);
                            case Invited.Closed(var why) -> closed(RefusalWords.of(why));
                        }));
    }

    private FrontSheet sheet(Invitation invitation, String token, List<WarningPanel> told) {
        title = HEADING;
        var role = PostWords.of(invitation.wish().role());
        var sheet = new FrontSheet(new PageHeading(
                HEADING, "%s : %s.".formatted(invitation.invitee().name(), role)));
        told.forEach(sheet::add);
        sittings.current()
                .filter(Sitting::secondFactor)
                .ifPresent(_ -> sheet.add(
                        SectionTitle.of("Avec votre connexion d’aujourd’hui"),
                        new ActionForm(
                                        House.sendingTo(InvitationDoor.ACCEPT),
                                        new Button("Accepter l’invitation", ButtonLook.PRIMARY))
                                .carrying(Map.of("jeton", List.of(token)))));
        sheet.add(
                SectionTitle.of("Avec une clé d’accès"),
                new Prose(
                        "Votre téléphone, votre ordinateur ou une clé USB vous reconnaîtra, par un code, votre doigt ou votre visage. Rien de cela n’est envoyé à notre site.",
                        "Créez-la sur l’appareil avec lequel vous travaillez. Ce n’est pas possible pour quelqu’un d’autre : ne transmettez pas ce lien.",
                        "Pour cette étape, JavaScript doit être permis dans votre navigateur."),
                PasskeyForm.asking(
                                invitations.asksForPasskey(invitation),
                                House.sendingTo(InvitationDoor.ACCEPT_WITH_PASSKEY),
                                new Button("Créer ma clé d’accès", ButtonLook.SECONDARY))
                        .carrying(Map.of("jeton", List.of(token))),
                new Prose("Vous avez ProConnect ? Connectez-vous d’abord, puis rouvrez le lien reçu par e-mail.")
                        .link(Link.to("Se connecter avec ProConnect", "/connexion/professionnels")));
        return sheet;
    }

    private static WarningPanel refused(Refusal why) {
        var words = RefusalWords.of(why);
        return new WarningPanel(words.title(), new Prose(words.why()), words.next());
    }

    /** Whoever opened it by mistake sees neither who was invited nor by whom. */
    private FrontSheet closed(RefusalWords words) {
        title = words.title();
        var phone = switchboard.phone();
        return new FrontSheet(
                new PageHeading(title, words.why()),
                words.next(),
                new Prose("Vous pouvez aussi appeler le service."),
                new IconLink(Icon.PHONE, Link.out(phone.number(), phone.link())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
