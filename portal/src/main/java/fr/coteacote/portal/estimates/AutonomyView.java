package fr.coteacote.portal.estimates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.catalog.aggir.Activity;
import fr.coteacote.catalog.aggir.Estimate;
import fr.coteacote.catalog.aggir.Outlook;
import fr.coteacote.catalog.aggir.Span;
import fr.coteacote.catalog.kinds.DateBounds;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Estimates;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import fr.coteacote.portal.ui.sheets.ProgressLine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Get a first idea of the autonomy of somebody from plain questions: a range of groups, and never a decision. What is told is
 * health data: it is kept nowhere, and stands in no address and no title.
 */
@Route("autonomie")
@AnonymousAllowed
class AutonomyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Autonomie";
    private static final String APA = "/avant-de-commencer/apa";

    private final transient Estimates estimates;
    private final transient House house;
    private final transient Territory territory;
    private final transient Clock clock;
    private String title = TITLE;

    AutonomyView(Estimates estimates, House house, Territory territory, Clock clock) {
        this.estimates = estimates;
        this.house = house;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var told = OfWhoSitsThere.take(ToldAutonomy.class, request).orElse(ToldAutonomy.NOTHING);
        removeAll();
        add(house.frame().back(Link.to("Demander l’APA", APA)).content(content(told)));
    }

    private Component content(ToldAutonomy told) {
        var sent = AutonomyPage.numbered(told.page());
        if (sent.isEmpty()) {
            return question(AutonomyPage.first(), told, false);
        }
        var here = sent.get();
        if (told.back()) {
            return question(here.before().orElse(here), told, false);
        }
        if (!told.isAnswered(here)) {
            return question(here, told, true);
        }
        return here.after()
                .map(next -> question(next, told, false))
                .orElseGet(() -> estimated(Estimate.of(estimates.grid(), told.letters())));
    }

    private Component question(AutonomyPage page, ToldAutonomy told, boolean missed) {
        title = "%s%s – page %d".formatted(missed ? "Erreur : " : "", TITLE, page.number());
        var form = new QuestionForm(
                        House.sendingTo(AutonomyDoor.SEND),
                        new QuestionTitle(page.title(), "Est-ce fait seul, un jour ordinaire ?"),
                        page.acts().stream()
                                .map(act -> field(act, told, missed))
                                .toList())
                .carrying(told.beside(page))
                .carrying(Map.of(AutonomyDoor.SHOWN, List.of(String.valueOf(page.number()))))
                .progress(new ProgressLine(
                        TITLE, "page %d sur %d".formatted(page.number(), AutonomyPage.values().length)));
        if (page.before().isEmpty()) {
            return form.notes(
                            new Prose(
                                    "Ces questions donnent une première idée. Vos réponses parlent de santé : rien n’est gardé.",
                                    "Comptez les lunettes, la canne, le déambulateur ou le fauteuil comme une partie de la personne."))
                    .buttons(new Button("Continuer", ButtonLook.PRIMARY));
        }
        return form.buttons(
                new Button("Continuer", ButtonLook.PRIMARY),
                new Button("Page d’avant", ButtonLook.LINK).sending(AutonomyDoor.BACK, "bouton"));
    }

    private static Field field(Act act, ToldAutonomy told, boolean missed) {
        var answer = told.answer(act);
        return new RadioGroup(
                Caption.of(act.id(), PlainAct.say(act), "", Need.REQUIRED),
                Stream.of(DoneAlone.values())
                        .map(row -> ChoiceRow.of(
                                row.sent(),
                                row.label(),
                                "",
                                answer.filter(row::equals).isPresent()))
                        .toList(),
                missed && answer.isEmpty()
                        ? List.of(FieldError.of("Choisissez une réponse, ou « Je ne sais pas »."))
                        : List.of());
    }

    private Component estimated(Estimate estimate) {
        title = TITLE + " – résultat";
        var outlook = estimate.span().outlook();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(heading(outlook), "D’après vos réponses du %s.".formatted(today())));
        content.add(new Prose(text(estimate.span(), outlook))
                .paragraph(
                        "Ce n’est qu’une indication. Seule l’équipe du département décide du GIR, après une visite."));
        tell("Ce qui a compté", "Pour ces gestes, il faut de l’aide, au moins un peu :", estimate.helped(), content);
        tell("Ce que vous ne savez pas", "L’équipe le verra pendant sa visite :", estimate.unknown(), content);
        content.add(SectionTitle.of("Le GIR, en quelques mots"));
        content.add(new Prose(
                "Le GIR (groupe iso-ressources) va de 1 à 6. En 1, il faut de l’aide pour tout. En 6, on fait seul les"
                        + " gestes de chaque jour. L’APA est possible de 1 à 4."));
        content.add(new Buttons(
                new ButtonLink(Link.to("Demander l’APA", APA), ButtonLook.PRIMARY),
                new ButtonLink(Link.to("Combien resterait-il à payer ?", CostDoor.PAGE), ButtonLook.SECONDARY)));
        content.add(new PrintButton());
        content.add(new Prose("Rien n’est gardé : cette page disparaît quand vous la quittez.")
                .link(Link.to("Répondre encore une fois", AutonomyDoor.PAGE)));
        return new FrontSheet(content.toArray(Component[]::new));
    }

    private String today() {
        var today = clock.instant().atZone(territory.zone()).toLocalDate();
        return new FullDate(DateBounds.WIDE).say(new Value.Moment(PartialDate.from(today)));
    }

    private static String heading(Outlook outlook) {
        return switch (outlook) {
            case APA_SEEMS_USEFUL -> "Une demande d’APA paraît utile";
            case OTHER_HELP_SEEMS_TO_FIT -> "Une aide de la caisse de retraite paraît plus adaptée";
            case ONLY_A_VISIT_TELLS -> "Il faut une visite pour le savoir";
        };
    }

    /** A range that lies on both sides of the limit is not told: it would be read as a yes or a no. */
    private static String text(Span span, Outlook outlook) {
        return switch (outlook) {
            case APA_SEEMS_USEFUL -> "Le GIR serait %s.".formatted(range(span));
            case OTHER_HELP_SEEMS_TO_FIT ->
                "Le GIR serait %s. Vous pouvez demander l’APA quand même : une équipe vient voir et conseille."
                        .formatted(range(span));
            case ONLY_A_VISIT_TELLS ->
                "Vos réponses laissent plusieurs possibilités. Demandez l’APA : une équipe vient voir, et conseille dans"
                        + " tous les cas.";
        };
    }

    private static String range(Span span) {
        return span.lowest() == span.highest()
                ? "proche de %d".formatted(span.lowest())
                : "entre %d et %d".formatted(span.lowest(), span.highest());
    }

    private static void tell(String heading, String lead, List<Activity> activities, List<Component> content) {
        if (!activities.isEmpty()) {
            content.add(SectionTitle.of(heading));
            content.add(
                    new Prose(lead).list(activities.stream().map(PlainAct::say).toArray(String[]::new)));
        }
    }
}
