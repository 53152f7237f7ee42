package fr.coteacote.portal.filling.starting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.PeopleAsking;
import fr.coteacote.portal.filling.places.WaysOut;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What to have at hand before starting a form, how long it takes, who reads, how long it is kept. */
@Route("avant-de-commencer/:form")
@AnonymousAllowed
class BeforeStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient DraftService drafts;
    private final transient WaysOut ways;
    private final transient House house;
    private String title = "";

    BeforeStartView(Catalogue catalogue, DraftService drafts, WaysOut ways, House house) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.ways = ways;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = Forms.named(catalogue, event).orElseThrow(NotFoundException::new);
        title = "Avant de commencer – " + form.shortTitle();
        removeAll();
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(TwoSheets.of(new FrontSheet(front(form)), new SideSheet(side(form)))));
    }

    private Component[] front(Form form) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Avant de commencer",
                "%s. Comptez environ %d minutes, en une ou plusieurs fois.".formatted(form.title(), form.minutes())));
        content.add(new Buttons(
                new ButtonLink(Link.to("Commencer", FillingRoutes.forWhom(form.id())), ButtonLook.PRIMARY)));
        if (!form.documents().isEmpty()) {
            content.addAll(papers(form));
        }
        if (!form.seeAlso().isEmpty()) {
            content.add(SectionTitle.of("Se faire une idée avant"));
            ways.links(form.seeAlso()).forEach(way -> content.add(new IconLink(way.icon(), way.link())));
        }
        content.addAll(List.of(PeopleAsking.of(form.peopleAsk())));
        return content.toArray(Component[]::new);
    }

    private List<Component> papers(Form form) {
        var usual = drafts.usualDocuments(form);
        var possible = drafts.possibleDocuments(form);
        var always = lines(possible.stream().filter(usual::contains));
        var sometimes = lines(possible.stream().filter(document -> !usual.contains(document)));
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of("Ce que vous pouvez préparer"));
        var ready =
                new Prose("Rien n’est obligatoire pour commencer. Une photo nette suffit : ni imprimante, ni scanner.");
        content.add(always.length == 0 ? ready : ready.list(always));
        if (sometimes.length > 0) {
            content.add(SectionTitle.small(always.length == 0 ? "Selon votre demande" : "Seulement dans certains cas"));
            content.add(new Prose().list(sometimes));
        }
        return content;
    }

    private static Component[] side(Form form) {
        var readers = form.questions().stream()
                .flatMap(question -> question.use().readers().stream())
                .distinct()
                .map(Reader::label)
                .toArray(String[]::new);
        return new Component[] {
            SectionTitle.of("Ce qu’il faut savoir"),
            new Prose(
                    "Vous vous arrêtez quand vous voulez. Vos réponses sont gardées %d jours après votre dernière visite."
                            .formatted(form.retention().draft().toDays()),
                    RoleQuestion.allows(form, Role.CARER)
                            ? "Vous pouvez remplir pour vous, ou pour un proche."
                            : "Chacun remplit pour soi."),
            SectionTitle.small("Qui lit vos réponses"),
            new Prose("À chaque question, nous disons qui lit.").list(readers),
            SectionTitle.small("Combien de temps c’est gardé"),
            new Prose("La demande envoyée est gardée " + form.retention().request() + "."),
            new Prose().link(Link.to("Vos données et vos droits", "/donnees-personnelles"))
        };
    }

    private static String[] lines(Stream<DocumentRule> documents) {
        return documents
                .map(document ->
                        document.hint().isEmpty() ? document.title() : document.title() + " : " + document.hint())
                .toArray(String[]::new);
    }
}
