package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.identity.passkeys.Ceremony;
import fr.coteacote.portal.identity.passkeys.PasskeyForm;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** Ask a professional, whom ProConnect knows by a password alone, for a second proof: a passkey of the portal's own. */
@Route("connexion/deuxieme-preuve")
@AnonymousAllowed
class SecondProofView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/connexion/deuxieme-preuve";

    private final IdentityFrame around;
    private final transient Passkeys passkeys;
    private final transient Professionals professionals;
    private final transient Sittings sittings;
    private String title = IdentityWords.say("proof.title");

    SecondProofView(IdentityFrame around, Passkeys passkeys, Professionals professionals, Sittings sittings) {
        this.around = around;
        this.passkeys = passkeys;
        this.professionals = professionals;
        this.sittings = sittings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var sitting = sittings.current();
        var professional = sitting.flatMap(Sitting::knownProfessional);
        if (professional.isEmpty()) {
            event.forwardTo(ProfessionalsView.class);
            return;
        }
        removeAll();
        add(around.frame()
                .content(
                        sitting.get().secondFactor()
                                ? done()
                                : asking(
                                        sitting.get(),
                                        professional.get(),
                                        PasskeyRefused.take(request),
                                        around.csrf(request))));
    }

    private FrontSheet done() {
        title = IdentityWords.say("proof.done.title");
        return new FrontSheet(
                new PageHeading(title, IdentityWords.say("proof.done")),
                new Prose().link(Link.to(IdentityWords.say("proof.done.link"), "/equipe")));
    }

    private FrontSheet asking(Sitting sitting, ProfessionalId professional, boolean refused, String csrf) {
        title = IdentityWords.say(refused ? "proof.refused.title" : "proof.title");
        var sheet = new FrontSheet(new PageHeading(title, IdentityWords.say("proof.lead")));
        if (refused) {
            sheet.add(new InfoPanel("", new Prose(IdentityWords.say("proof.refused"))));
        }
        if (passkeys.has(professional)) {
            sheet.add(showing(sitting, professional, csrf));
        } else if (passkeys.mayMakeFirst(professional)) {
            sheet.add(making(professional, csrf));
        } else {
            sheet.add(lettingInAgain());
        }
        return sheet;
    }

    private Div showing(Sitting sitting, ProfessionalId professional, String csrf) {
        return new Div(
                new Prose(IdentityWords.say("proof.confirm"), IdentityWords.say("passkey.scripts")),
                PasskeyForm.asking(
                        passkeys.toConfirm(Ceremony.confirm(sitting.id().value()), professional),
                        new Sending(PasskeyDoor.CONFIRM, csrf),
                        new Button(IdentityWords.say("proof.confirm.button"), ButtonLook.PRIMARY)),
                new Prose(IdentityWords.say("proof.lost")));
    }

    private Div making(ProfessionalId professional, String csrf) {
        var name = professionals.find(professional).orElseThrow().name();
        return new Div(
                new Prose(IdentityWords.say("proof.create"), IdentityWords.say("passkey.scripts")),
                PasskeyForm.asking(
                        passkeys.toCreate(Ceremony.create(professional.value()), professional, name),
                        new Sending(PasskeyDoor.CREATE, csrf),
                        new Button(IdentityWords.say("proof.create.button"), ButtonLook.PRIMARY)));
    }

    private static Div lettingInAgain() {
        return new Div(
                new Prose(IdentityWords.say("proof.late"), IdentityWords.say("proof.late.else")),
                new ButtonLink(
                        Link.to(IdentityWords.say("proof.late.again"), "/connexion/professionnels"),
                        ButtonLook.PRIMARY));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
