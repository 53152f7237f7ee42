package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.Registrations;
import fr.coteacote.portal.identity.passkeys.Asked;
import fr.coteacote.portal.identity.passkeys.PasskeyForm;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.Optional;

/** The way in for professionals, apart from everybody's so that nobody takes the wrong one. */
@Route("connexion/professionnels")
@AnonymousAllowed
class ProfessionalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String EXPLANATION = "https://proconnect.gouv.fr/";

    private final Registrations registrations;
    private final IdentityFrame around;
    private final transient Passkeys passkeys;
    private String title = IdentityWords.say("professionals.title");

    ProfessionalsView(Registrations registrations, IdentityFrame around, Passkeys passkeys) {
        this.registrations = registrations;
        this.around = around;
        this.passkeys = passkeys;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        show(
                LoginTrouble.toldAt(event.getLocation()).filter(LoginTrouble::isOfProvider),
                PasskeyRefused.take(request),
                passkeys.toEnter(),
                around.csrf(request));
    }

    void show(Optional<LoginTrouble> trouble, boolean refused, Asked asked, String csrf) {
        removeAll();
        var told = trouble.map(LoginTrouble::keyOfProfessionals);
        title = IdentityWords.say(told.map(key -> key + ".title").orElse("professionals.title"));
        var sheet =
                new FrontSheet(new PageHeading(title, told.isEmpty() ? IdentityWords.say("professionals.lead") : ""));
        told.ifPresent(key -> sheet.add(new InfoPanel("", new Prose(IdentityWords.say(key)))));
        sheet.add(
                registrations.offers(Provider.PROCONNECT)
                        ? new ProviderButton(
                                Provider.PROCONNECT,
                                IdentityWords.say("professionals.button"),
                                IdentityWords.say("professionals.what"),
                                EXPLANATION)
                        : new Prose(IdentityWords.say("professionals.none")));
        sheet.add(SectionTitle.of(IdentityWords.say("passkey.title")));
        if (refused) {
            sheet.add(new InfoPanel("", new Prose(IdentityWords.say("passkey.refused"))));
        }
        sheet.add(
                new Prose(IdentityWords.say("passkey.enter"), IdentityWords.say("passkey.scripts")),
                PasskeyForm.asking(
                        asked,
                        new Sending(PasskeyDoor.ENTER, csrf),
                        new Button(IdentityWords.say("passkey.enter.button"), ButtonLook.SECONDARY)));
        sheet.add(new Prose().link(Link.to(IdentityWords.say("professionals.citizens"), "/connexion")));
        add(around.frame().content(sheet));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
