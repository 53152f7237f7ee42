package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.filling.FillingRoutes;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Hero;
import fr.coteacote.portal.ui.Icon;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.Offer;
import fr.coteacote.portal.ui.Promise;
import fr.coteacote.portal.ui.PromiseList;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SideSheet;
import fr.coteacote.portal.ui.TwoSheets;
import java.util.List;

/** The first page: what one can do here, for whom, how long it takes, and whom to turn to. */
@Route("")
@PageTitle("Côte à côte – Vos démarches, avec quelqu’un à côté")
@AnonymousAllowed
class HomeView extends Div {

    private static final FormId APA = new FormId("apa");

    HomeView(House house) {
        add(house.frame()
                .content(
                        new Hero(
                                "Vos démarches, avec quelqu’un à côté",
                                "Demander l’APA, l’aide pour vivre chez soi ou en établissement après 60 ans. "
                                        + "À votre rythme, pour vous ou pour un proche."),
                        TwoSheets.even(
                                new FrontSheet(new Offer(
                                        Icon.START,
                                        "Je commence",
                                        "La demande prend environ 40 minutes, en une ou plusieurs fois. "
                                                + "Vous pouvez vous arrêter et reprendre quand vous voulez.",
                                        new ButtonLink(
                                                Link.to("Demander l’APA", FillingRoutes.beforeStarting(APA)),
                                                ButtonLook.PRIMARY))),
                                new SideSheet(new Offer(
                                        Icon.COMPANY,
                                        "Je veux être accompagné",
                                        "Une personne vous aide, sur place ou au téléphone. C’est gratuit.",
                                        new ButtonLink(
                                                Link.to("Trouver une personne", "/se-faire-aider"), ButtonLook.HELP)))),
                        new Prose("Vous avez déjà commencé ?").link(Link.to("Reprendre ma demande", "/reprendre")),
                        new PromiseList(List.of(
                                new Promise(Icon.COINS, "C’est gratuit.", "Personne ne doit vous faire payer."),
                                new Promise(
                                        Icon.KEPT,
                                        "Rien n’est perdu.",
                                        "Arrêtez quand vous voulez, reprenez plus tard."),
                                new Promise(Icon.READERS, "Vous savez qui lit.", "C’est écrit à chaque question.")))));
    }
}
