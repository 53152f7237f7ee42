package fr.coteacote.portal.filling.places;

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

/** Tells a relative whose help has ended that it has, in the place of any page of the draft. */
@AnonymousAllowed
class HelpEndedView extends Div implements HasErrorParameter<HelpEnded>, HasDynamicTitle {

    private static final String TITLE = "Votre aide est terminée";

    private final transient House house;

    HelpEndedView(House house) {
        this.house = house;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<HelpEnded> parameter) {
        removeAll();
        add(house.frame()
                .content(new FrontSheet(
                        new PageHeading(TITLE, "Vous ne voyez plus cette demande.").under(Icon.LOCKED),
                        new Prose(
                                "La personne, ou le proche qui vous avait invité, a arrêté votre aide. Ou bien sa durée"
                                        + " est passée. Ou bien un juge a nommé un tuteur, qui choisit qui aide.",
                                "Ce que vous aviez enregistré n’est pas perdu. Pour aider de nouveau, demandez un"
                                        + " nouveau code."),
                        new Buttons(new ButtonLink(Link.to("Mes demandes", "/mes-demandes"), ButtonLook.PRIMARY)))));
        return HttpStatus.FORBIDDEN.value();
    }

    @Override
    public String getPageTitle() {
        return TITLE;
    }
}
