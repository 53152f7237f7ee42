package fr.coteacote.portal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Icon;
import fr.coteacote.portal.ui.IconLink;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SectionTitle;
import java.time.Clock;
import java.util.ArrayList;

/** Whom to call and where to go, with real hours; works without an account. */
@Route("se-faire-aider")
@PageTitle("Se faire aider par quelqu’un")
@AnonymousAllowed
class GetHelpView extends Div {

    GetHelpView(House house, Territory territory, Clock clock) {
        var now = clock.instant().atZone(territory.zone());
        var phone = territory.phone();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Se faire aider par quelqu’un",
                "Une personne répond à vos questions, ou remplit la demande avec vous. C’est gratuit."));
        content.add(SectionTitle.of("Par téléphone"));
        content.add(new IconLink(Icon.PHONE, Link.out(phone.number(), phone.link())));
        content.add(new Prose(phone.cost() + ". " + Hours.say(phone.hours(), now) + "."));
        content.add(SectionTitle.of("Sur place"));
        for (var place : territory.places()) {
            content.add(SectionTitle.small(place.name()));
            content.add(new Prose(place.address(), place.access(), Hours.say(place.hours(), now) + ".")
                    .list(place.hours().stream().map(WeekHours::say).toArray(String[]::new)));
        }
        add(house.frame().back(Link.to("Accueil", "/")).content(new FrontSheet(content.toArray(Component[]::new))));
    }
}
