package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** Says what was done after somebody told of a death, and whom to call; names nobody. */
@Route("apres-un-deces")
@PageTitle("Nous sommes désolés")
@AnonymousAllowed
class AfterDeathView extends Div implements BeforeEnterObserver {

    private final transient Switchboard switchboard;
    private final transient House house;

    AfterDeathView(Switchboard switchboard, House house) {
        this.switchboard = switchboard;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var phone = switchboard.phone();
        removeAll();
        add(house.frame()
                .content(new FrontSheet(
                        new PageHeading("Nous sommes désolés", "C’est noté. Vous n’avez rien d’autre à faire ici."),
                        new Prose(
                                "Toute l’aide pour cette demande est arrêtée. Elle ne sera pas envoyée, et nous n’écrirons plus à"
                                        + " son sujet. Ce qui était écrit sera effacé.",
                                "Une demande est déjà envoyée ? Le service ne le sait pas encore. Appelez le %s. %s."
                                        .formatted(phone.number(), Hours.week(phone.hours())),
                                "C’était une erreur ? La personne elle-même peut rouvrir sa demande, si elle y a son propre"
                                        + " compte. Sinon, vous pouvez en commencer une nouvelle."),
                        new Buttons(new ButtonLink(Link.to("Accueil", "/"), ButtonLook.SECONDARY)))));
    }
}
