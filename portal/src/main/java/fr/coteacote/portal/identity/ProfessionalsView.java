package fr.coteacote.portal.identity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.identity.openid.Registrations;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;

/** The way in for professionals, apart from everybody's so that nobody takes the wrong one. */
@Route("connexion/professionnels")
@AnonymousAllowed
class ProfessionalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String EXPLANATION = "https://proconnect.gouv.fr/";

    private final Registrations registrations;
    private final IdentityFrame around;

    ProfessionalsView(Registrations registrations, IdentityFrame around) {
        this.registrations = registrations;
        this.around = around;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        removeAll();
        var sheet = new FrontSheet(new PageHeading(getPageTitle(), IdentityWords.say("professionals.lead")));
        sheet.add(
                registrations.offers(Provider.PROCONNECT)
                        ? new ProviderButton(
                                Provider.PROCONNECT,
                                IdentityWords.say("professionals.button"),
                                IdentityWords.say("professionals.what"),
                                EXPLANATION)
                        : new Prose(IdentityWords.say("professionals.none")));
        sheet.add(new Prose().link(Link.to(IdentityWords.say("professionals.citizens"), "/connexion")));
        add(around.frame().content(sheet));
    }

    @Override
    public String getPageTitle() {
        return IdentityWords.say("professionals.title");
    }
}
