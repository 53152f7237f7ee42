package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.Optional;

/** How do you want to go on: by FranceConnect, or without an account. Also says why a log-in was not completed. */
@Route("connexion")
@AnonymousAllowed
class ConnexionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Registrations registrations;
    private final IdentityFrame around;
    private String title = IdentityWords.say("login.title");

    ConnexionView(Registrations registrations, IdentityFrame around) {
        this.registrations = registrations;
        this.around = around;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        WantedPage.rememberWhereFrom(request);
        show(LoginTrouble.toldAt(event.getLocation()), WantedPage.of(request).orElse("/"));
    }

    void show(Optional<LoginTrouble> trouble, String wanted) {
        removeAll();
        var sheet = new FrontSheet(heading(trouble));
        trouble.ifPresent(known -> sheet.add(new InfoPanel("", new Paragraph(IdentityWords.say(known.key())))));
        if (registrations.offers(Provider.FRANCECONNECT)) {
            sheet.add(franceConnect());
            sheet.add(new Paragraph(IdentityWords.say("login.or")));
        }
        sheet.add(without(wanted));
        add(around.frame().content(sheet));
    }

    private PageHeading heading(Optional<LoginTrouble> trouble) {
        title = IdentityWords.say(trouble.map(known -> known.key() + ".title").orElse("login.title"));
        return new PageHeading(title, trouble.isEmpty() ? IdentityWords.say("login.lead") : "");
    }

    private static Div franceConnect() {
        return new Div(
                SectionTitle.of("FranceConnect"),
                new Prose(IdentityWords.say("login.franceconnect")),
                new ProviderButton(
                        Provider.FRANCECONNECT,
                        IdentityWords.say("login.franceconnect.button"),
                        IdentityWords.say("login.franceconnect.what"),
                        FranceConnectButton.EXPLANATION),
                new Prose(IdentityWords.say("login.franceconnect.traces")));
    }

    private static Div without(String wanted) {
        return new Div(
                SectionTitle.of(IdentityWords.say("login.without.title")),
                new Prose(IdentityWords.say("login.without")),
                new ButtonLink(Link.out(IdentityWords.say("login.without.button"), wanted), ButtonLook.SECONDARY),
                new Prose()
                        .link(Link.to(IdentityWords.say("login.resume"), "/reprendre"))
                        .link(Link.to(IdentityWords.say("login.professionals"), "/connexion/professionnels")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
