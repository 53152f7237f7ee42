package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/** All pages that can be reached without a draft (RGAA 12.1). */
@Route("plan-du-site")
@PageTitle("Plan du site")
@AnonymousAllowed
class SitemapView extends Div {

    SitemapView(House house, Catalogue catalogue) {
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(
                        new PageHeading("Plan du site", ""),
                        SectionTitle.of("Faire une demande"),
                        starting(catalogue),
                        SectionTitle.of("Se faire aider"),
                        new Prose().link(Link.to("Se faire aider par quelqu’un", "/se-faire-aider")),
                        SectionTitle.of("À propos"),
                        new Prose()
                                .link(Link.to("Accessibilité : non conforme", "/accessibilite"))
                                .link(Link.to("Mieux lire : lettres et couleurs", "/confort"))
                                .link(Link.to("Vos données et vos droits", "/donnees-personnelles"))
                                .link(Link.to("Mentions légales", "/mentions-legales")))));
    }

    private static Prose starting(Catalogue catalogue) {
        var links = new Prose().link(Link.to("Accueil", "/"));
        catalogue
                .orientation()
                .ifPresent(orientation -> links.link(
                        Link.to("%s : vers quelles aides aller".formatted(orientation.title()), "/ma-situation")));
        catalogue.forms().forEach(form -> links.link(Link.to(form.ask(), FillingRoutes.beforeStarting(form.id()))));
        return links.link(Link.to("Autonomie : une première idée", "/autonomie"))
                .link(Link.to("APA : combien resterait-il à payer ?", "/reste-a-payer"))
                .link(Link.to("Chercher un EHPAD ou une autre maison", "/maisons"))
                .link(Link.to("Reprendre une demande", "/reprendre"))
                .link(Link.to("Mes demandes", "/mes-demandes"))
                .link(Link.to("Se connecter", "/connexion"));
    }
}
