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
import java.util.ArrayList;
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
        add(house.frame().content(content(catalogue)));
    }

    private static Component[] content(Catalogue catalogue) {
        var content = new ArrayList<Component>();
        content.add(new Hero("Vos démarches, avec quelqu’un à côté", lead(catalogue.forms())));
        content.add(TwoSheets.even(
                new FrontSheet(front(catalogue)),
                new SideSheet(new Offer(
                        Icon.COMPANY,
                        "Je veux être accompagné",
                        "Une personne vous aide, sur place ou au téléphone. C’est gratuit.",
                        new ButtonLink(Link.to("Trouver une personne", "/se-faire-aider"), ButtonLook.HELP),
                        new Prose().link(Link.to("On m’a donné un code pour être aidé", "/rejoindre"))))));
        content.add(new Prose("Vous avez déjà commencé ?").link(Link.to("Reprendre ma demande", "/reprendre")));
        content.add(new Prose("Vous cherchez un EHPAD, une résidence, un accueil de jour ?")
                .link(Link.to("Chercher une maison", "/maisons")));
        content.addAll(known(catalogue));
        content.add(new PromiseList(List.of(
                new Promise(Icon.COINS, "C’est gratuit.", "Personne ne doit vous faire payer."),
                new Promise(Icon.KEPT, "Rien n’est perdu.", "Arrêtez quand vous voulez, reprenez plus tard."),
                new Promise(Icon.READERS, "Vous savez qui lit.", "C’est écrit à chaque question."))));
        return content.toArray(Component[]::new);
    }

    private static String lead(List<Form> forms) {
        return forms.size() == 1
                ? "%s, %s. À votre rythme, pour vous ou pour un proche."
                        .formatted(forms.getFirst().ask(), forms.getFirst().summary())
                : "Vos demandes, à votre rythme, pour vous ou pour un proche.";
    }

    /** For who does not know where to begin, where there are questions that find it; for who knows, the forms. */
    private static Component[] front(Catalogue catalogue) {
        return catalogue
                .orientation()
                .map(orientation -> new Component[] {
                    new Offer(
                            Icon.LOST,
                            "Vous ne savez pas par où commencer ?",
                            "Quelques questions simples, puis les aides, les demandes et la personne à voir.",
                            new ButtonLink(Link.to("Dire ma situation", "/ma-situation"), ButtonLook.PRIMARY))
                })
                .orElseGet(() -> start(catalogue.forms()));
    }

    /** The forms, for who knows what they are looking for. */
    private static List<Component> known(Catalogue catalogue) {
        return catalogue.orientation().isEmpty()
                ? List.of()
                : List.of(
                        SectionTitle.of("Vous savez ce que vous cherchez"),
                        new CardList(
                                catalogue.forms().stream().map(HomeView::card).toList()));
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
