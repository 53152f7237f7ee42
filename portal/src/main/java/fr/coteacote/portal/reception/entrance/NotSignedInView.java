package fr.coteacote.portal.reception.entrance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import org.springframework.http.HttpStatus;

/** Lead to the way in of professionals, from a page that is for them. */
@AnonymousAllowed
class NotSignedInView extends Div implements HasErrorParameter<NotSignedIn>, HasDynamicTitle {

    private static final String TITLE = "Cette page est pour les professionnels";

    private final transient House house;

    NotSignedInView(House house) {
        this.house = house;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotSignedIn> parameter) {
        removeAll();
        add(house.frame()
                .content(new FrontSheet(
                        new PageHeading(TITLE, "").under(Icon.LOCKED),
                        new Prose(
                                "Vous êtes professionnel ? Connectez-vous. Vous reviendrez ensuite à cette page.",
                                "Vous cherchez de l’aide pour une demande ? Une personne peut vous répondre."),
                        new Buttons(
                                new ButtonLink(
                                        Link.out("Me connecter comme professionnel", "/connexion/professionnels"),
                                        ButtonLook.PRIMARY),
                                new ButtonLink(
                                        Link.out("Se faire aider par quelqu’un", "/se-faire-aider"),
                                        ButtonLook.SECONDARY)))));
        return HttpStatus.FORBIDDEN.value();
    }

    @Override
    public String getPageTitle() {
        return TITLE;
    }
}
