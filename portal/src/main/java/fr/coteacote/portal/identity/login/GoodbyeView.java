package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.frame.IdentityFrame;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** The page on which one has left: nothing of the person is on it. */
@Route("au-revoir")
@AnonymousAllowed
class GoodbyeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final IdentityFrame around;

    GoodbyeView(IdentityFrame around) {
        this.around = around;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(around.frame()
                .changingHands()
                .content(new FrontSheet(
                        new PageHeading(getPageTitle(), ""),
                        new Prose(IdentityWords.say("goodbye"), IdentityWords.say("goodbye.shared"))
                                .link(Link.to(IdentityWords.say("goodbye.home"), "/")))));
    }

    @Override
    public String getPageTitle() {
        return IdentityWords.say("goodbye.title");
    }
}
