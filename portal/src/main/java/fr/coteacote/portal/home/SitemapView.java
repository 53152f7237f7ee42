package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.filling.FillingRoutes;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SectionTitle;

/** All pages that can be reached without a draft (RGAA 12.1). */
@Route("plan-du-site")
@PageTitle("Plan du site")
@AnonymousAllowed
class SitemapView extends Div {

    SitemapView(House house) {
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(
                        new PageHeading("Plan du site", ""),
                        SectionTitle.of("Faire une demande"),
                        new Prose()
                                .link(Link.to("Accueil", "/"))
                                .link(Link.to("Demander l’APA", FillingRoutes.beforeStarting(new FormId("apa"))))
                                .link(Link.to("Reprendre une demande", "/reprendre"))
                                .link(Link.to("Mes demandes", "/mes-demandes"))
                                .link(Link.to("Se connecter", "/connexion")),
                        SectionTitle.of("Se faire aider"),
                        new Prose().link(Link.to("Se faire aider par quelqu’un", "/se-faire-aider")),
                        SectionTitle.of("À propos"),
                        new Prose()
                                .link(Link.to("Accessibilité : non conforme", "/accessibilite"))
                                .link(Link.to("Vos données et vos droits", "/donnees-personnelles"))
                                .link(Link.to("Mentions légales", "/mentions-legales")))));
    }
}
