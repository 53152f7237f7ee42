package fr.coteacote.portal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import fr.coteacote.portal.ui.welcome.Card;
import fr.coteacote.portal.ui.welcome.CardList;
import fr.coteacote.portal.ui.welcome.Hero;
import fr.coteacote.portal.ui.welcome.Offer;
import fr.coteacote.portal.ui.welcome.Promise;
import fr.coteacote.portal.ui.welcome.PromiseList;
import java.util.List;
import java.util.Locale;

/** The first page: what one can do here, for whom, how long it takes, and whom to turn to. */
@Route("")
@PageTitle("Côte à côte – Vos démarches, avec quelqu’un à côté")
@AnonymousAllowed
class HomeView extends Div {

    private static final String START = "Je commence";
    private static final String PAUSE = "Vous pouvez vous arrêter et reprendre quand vous voulez.";

    HomeView(House house, Catalogue catalogue) {
        var forms = catalogue.forms();
        add(house.frame()
                .content(
                        new Hero("Vos démarches, avec quelqu’un à côté", lead(forms)),
                        TwoSheets.even(
                                new FrontSheet(start(forms)),
                                new SideSheet(new Offer(
                                        Icon.COMPANY,
                                        "Je veux être accompagné",
                                        "Une personne vous aide, sur place ou au téléphone. C’est gratuit.",
                                        new ButtonLink(
                                                Link.to("Trouver une personne", "/se-faire-aider"), ButtonLook.HELP),
                                        new Prose()
                                                .link(Link.to("On m’a donné un code pour être aidé", "/rejoindre"))))),
                        new Prose("Vous avez déjà commencé ?").link(Link.to("Reprendre ma demande", "/reprendre")),
                        new Prose("Vous cherchez un EHPAD, une résidence, un accueil de jour ?")
                                .link(Link.to("Chercher une maison", "/maisons")),
                        new PromiseList(List.of(
                                new Promise(Icon.COINS, "C’est gratuit.", "Personne ne doit vous faire payer."),
                                new Promise(
                                        Icon.KEPT,
                                        "Rien n’est perdu.",
                                        "Arrêtez quand vous voulez, reprenez plus tard."),
                                new Promise(Icon.READERS, "Vous savez qui lit.", "C’est écrit à chaque question.")))));
    }

    private static String lead(List<Form> forms) {
        return forms.size() == 1
                ? "%s, %s. À votre rythme, pour vous ou pour un proche."
                        .formatted(forms.getFirst().ask(), forms.getFirst().summary())
                : "Vos demandes d’aide, à votre rythme, pour vous ou pour un proche.";
    }

    private static Component[] start(List<Form> forms) {
        if (forms.size() == 1) {
            var form = forms.getFirst();
            return new Component[] {
                new Offer(
                        Icon.START,
                        START,
                        "La demande prend environ %d minutes, en une ou plusieurs fois. ".formatted(form.minutes())
                                + PAUSE,
                        new ButtonLink(
                                Link.to(form.ask(), FillingRoutes.beforeStarting(form.id())), ButtonLook.PRIMARY))
            };
        }
        return new Component[] {
            SectionTitle.of(START),
            new Prose(PAUSE),
            new CardList(forms.stream().map(HomeView::card).toList())
        };
    }

    private static Card card(Form form) {
        return new Card(
                Icon.START,
                Link.to(form.ask(), FillingRoutes.beforeStarting(form.id())),
                "%s. Environ %d minutes.".formatted(sentence(form.summary()), form.minutes()));
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.FRENCH) + summary.substring(1);
    }
}
