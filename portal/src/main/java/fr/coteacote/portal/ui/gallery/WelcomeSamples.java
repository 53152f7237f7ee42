package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HERE;
import static fr.coteacote.portal.ui.gallery.Samples.column;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import fr.coteacote.portal.ui.welcome.Card;
import fr.coteacote.portal.ui.welcome.CardList;
import fr.coteacote.portal.ui.welcome.Offer;
import fr.coteacote.portal.ui.welcome.Promise;
import fr.coteacote.portal.ui.welcome.PromiseList;
import java.util.List;

/** What the first page is made of. */
final class WelcomeSamples {

    private WelcomeSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(firstPage());
    }

    private static Component firstPage() {
        return column(
                TwoSheets.even(
                        new FrontSheet(new Offer(
                                Icon.START,
                                "Je commence",
                                "Dites-nous votre situation. Nous vous dirons à quelles aides vous pouvez avoir droit.",
                                new ButtonLink(Link.to("Commencer", HERE), ButtonLook.PRIMARY))),
                        new SideSheet(new Offer(
                                Icon.COMPANY,
                                "Je veux être accompagné",
                                "Une personne remplit avec vous : sur place, au téléphone, ou chacun sur son écran.",
                                new ButtonLink(Link.to("Trouver une personne", HERE), ButtonLook.HELP)))),
                new CardList(List.of(
                        new Card(
                                Icon.HOME,
                                Link.to("Être aidé à la maison", HERE),
                                "Demander l’APA, à partir de 60 ans"),
                        new Card(
                                Icon.BUILDING,
                                Link.to("Trouver une place en EHPAD", HERE),
                                "Une seule demande, plusieurs maisons"),
                        new Card(
                                Icon.CHILD,
                                Link.to("Grossesse et petite enfance", HERE),
                                "Visite, agrément, question anonyme"))),
                new PromiseList(List.of(
                        new Promise(Icon.COINS, "C’est gratuit.", "Personne ne doit vous faire payer."),
                        new Promise(Icon.KEPT, "Rien n’est perdu.", "Arrêtez quand vous voulez, reprenez plus tard."),
                        new Promise(Icon.READERS, "Vous savez qui lit.", "C’est écrit à chaque question."))));
    }
}
