package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.NobodyThere;
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

/**
 * Tells who was in a session and is not known any more that they are out of it, in the place of any page of a session.
 *
 * <p>It says the same to everybody, and so nothing of whether there is such a session.
 */
@AnonymousAllowed
class NobodyThereView extends Div implements HasErrorParameter<NobodyThere>, HasDynamicTitle {

    private static final String TITLE = "Vous n’êtes plus dans la séance";

    private final transient House house;

    NobodyThereView(House house) {
        this.house = house;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NobodyThere> parameter) {
        removeAll();
        add(house.frame()
                .content(new FrontSheet(
                        new PageHeading(TITLE, "Les réponses sont gardées.").under(Icon.LOCKED),
                        new Prose(
                                "Vous avez été déconnecté. Si vous aidez quelqu’un, votre place dans l’équipe a peut-être"
                                        + " pris fin : demandez à votre structure.",
                                "Si c’est votre demande, rouvrez-la avec son code, ou avec FranceConnect si vous l’avez"
                                        + " utilisé."),
                        new Buttons(
                                new ButtonLink(Link.to("Me connecter", "/connexion"), ButtonLook.PRIMARY),
                                new ButtonLink(Link.to("Reprendre ma demande", "/reprendre"), ButtonLook.SECONDARY)))));
        return HttpStatus.UNAUTHORIZED.value();
    }

    @Override
    public String getPageTitle() {
        return TITLE;
    }
}
