package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** Who publishes and hosts the site (loi n° 2004-575, art. 1-1). */
@Route("mentions-legales")
@PageTitle("Mentions légales")
@AnonymousAllowed
class LegalView extends Div {

    LegalView(House house, Territory territory) {
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(
                        new PageHeading("Mentions légales", ""),
                        SectionTitle.of("Qui publie ce site"),
                        new Prose(territory.publisher()),
                        SectionTitle.of("Qui l’héberge"),
                        new Prose(territory.host()),
                        SectionTitle.of("Le logiciel"),
                        new Prose("Côte à côte est un logiciel libre, sous licence EUPL 1.2. D’autres administrations"
                                + " peuvent l’utiliser."),
                        SectionTitle.of("Ce que nous avons pris chez d’autres"),
                        new Prose()
                                .list(
                                        "Lettres : Atkinson Hyperlegible Next, Braille Institute, licence OFL 1.1.",
                                        "Pictogrammes : Phosphor Icons, licence MIT.",
                                        "Liste des communes : Insee et La Poste, Licence Ouverte 2.0."),
                        SectionTitle.of("Vos données"),
                        new Prose().link(Link.to("Vos données et vos droits", "/donnees-personnelles")))));
    }
}
