package fr.coteacote.portal.assisted.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.assisted.meeting.HelpedDrafts;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.organisations.OrganisationField;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.ErrorSummary;
import fr.coteacote.portal.ui.lists.SummaryLine;
import fr.coteacote.portal.ui.lists.SummaryList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where a mediator begins: open a session, see today's, and which mandates are about to end. */
@Route("accueil-mediateur")
@AnonymousAllowed
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Aider quelqu’un";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final int SOON = 30;

    private final transient Posts posts;
    private final transient AssistedSessions sessions;
    private final transient MandateService mandates;
    private final transient Sittings sittings;
    private final transient Territory territory;
    private final transient House house;
    private final transient ObjectProvider<HelpedDrafts> drafts;
    private final transient OccupiedNotice occupied;
    private final transient Clock clock;
    private String title = TITLE;

    DeskView(
            Posts posts,
            AssistedSessions sessions,
            MandateService mandates,
            Sittings sittings,
            Territory territory,
            House house,
            ObjectProvider<HelpedDrafts> drafts,
            OccupiedNotice occupied,
            Clock clock) {
        this.posts = posts;
        this.sessions = sessions;
        this.mandates = mandates;
        this.sittings = sittings;
        this.territory = territory;
        this.house = house;
        this.drafts = drafts;
        this.occupied = occupied;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = sittings.current().filter(one -> one.professional() != null);
        if (sitting.isEmpty()) {
            event.forwardTo("connexion/professionnels");
            return;
        }
        var waiting = sessions.openOf(sitting.get().id().value());
        if (waiting.filter(AssistedSession::byTurns).isPresent()) {
            event.forwardTo(SessionDoor.page(waiting.get().id()).substring(1)); // the computer may be the user's now
            return;
        }
        var held = posts.allHelping(sitting.get());
        var choice = OrganisationField.of(posts.helpingByOrganisation(sitting.get()), "", Refused.in(event));
        title = (choice.stream().allMatch(field -> field.faults().isEmpty()) ? "" : "Erreur : ") + TITLE;
        var content = held.isEmpty()
                ? closed()
                : desk(held, choice, waiting.orElse(null), occupied.in(event, sitting.get(), held));
        removeAll();
        add(house.frame().content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private List<Component> desk(
            List<Post> held, List<Field> choice, @Nullable AssistedSession open, Optional<Component> notice) {
        var content = new ArrayList<Component>();
        choice.stream()
                .map(Field::faults)
                .filter(faults -> !faults.isEmpty())
                .forEach(faults -> content.add(new ErrorSummary(faults)));
        content.add(new PageHeading(
                TITLE, "%s, %s".formatted(held.getFirst().name(), String.join(" et ", organisations(held)))));
        notice.ifPresent(content::add);
        if (open != null) {
            content.addAll(underWay(open));
        } else {
            content.add(new Prose("La personne a un téléphone ou une tablette, à côté de vous ou chez elle : chacun son"
                    + " écran. Elle n’en a pas : un seul ordinateur, chacun son tour."));
            var begin = new ArrayList<Component>(choice);
            begin.add(new Buttons(waysToBegin()));
            content.add(new ActionForm(House.sendingTo("/seance/ouvrir"), begin.toArray(Component[]::new)));
        }
        content.add(SectionTitle.of("Vos séances du jour"));
        content.add(today(held));
        content.add(SectionTitle.of("Les demandes à continuer"));
        content.addAll(goingOn(held));
        content.add(SectionTitle.of("Les aides qui se terminent bientôt"));
        content.add(ending(held));
        content.add(SectionTitle.of("S’entraîner"));
        content.add(new Prose(
                        "Une séance avec une personne inventée : les vraies pages, mais rien n’est transmis et tout est"
                                + " effacé à la fin.")
                .link(Link.to("S’entraîner avec une personne inventée", DeskDoor.TRAINING)));
        content.add(new IconLink(Icon.FILE, Link.to("Ce que vous avez fait", DeskDoor.DESK + "/journal")));
        content.add(new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
        return content;
    }

    /** A call is over when somebody hangs up, which no page sees: the desk, too, offers to end it. */
    private static List<Component> underWay(AssistedSession open) {
        var there = SessionDoor.page(open.id());
        return open.byPhone()
                ? List.of(
                        new Prose("Un appel est ouvert. Quand vous avez raccroché, terminez-le."),
                        new ButtonLink(Link.to("Retourner à l’appel", there), ButtonLook.PRIMARY),
                        new ActionForm(
                                House.sendingTo(there + "/terminer"),
                                new Button("Terminer l’appel", ButtonLook.SECONDARY)))
                : List.of(
                        new Prose(open.isTraining() ? "Un entraînement est ouvert." : "Une séance est ouverte."),
                        new ButtonLink(Link.to("Retourner à la séance", there), ButtonLook.PRIMARY));
    }

    private Component[] waysToBegin() {
        var ways = new ArrayList<Component>();
        ways.add(new Button("Chacun son écran", ButtonLook.PRIMARY));
        ways.add(new ButtonLink(
                Link.to("Un seul ordinateur", DeskDoor.DESK + "/chacun-son-tour"), ButtonLook.SECONDARY));
        territory
                .agreesByCode()
                .ifPresent(_ -> ways.add(new ButtonLink(
                        Link.to("Au téléphone", DeskDoor.DESK + "/par-telephone"), ButtonLook.SECONDARY)));
        return ways.toArray(Component[]::new);
    }

    private static List<String> organisations(List<Post> held) {
        return held.stream().map(post -> post.organisation().name()).distinct().toList();
    }

    private Component today(List<Post> held) {
        var since = clock.instant()
                .atZone(territory.zone())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        var today = held.stream()
                .flatMap(post -> sessions.of(post.id().value(), since).stream())
                .sorted(Comparator.comparing(AssistedSession::opened).reversed())
                .toList();
        return today.isEmpty()
                ? new Prose("Aucune pour le moment.")
                : new SummaryList(today.stream().map(this::line).toList());
    }

    private SummaryLine line(AssistedSession session) {
        var ended = session.ended();
        return new SummaryLine(
                "Séance de " + HOUR.format(session.opened().atZone(territory.zone())),
                switch (session.channel()) {
                    case TWO_DEVICES -> "Chacun son écran";
                    case BY_TURNS -> "Sur un seul ordinateur";
                    case BY_PHONE -> "Au téléphone";
                },
                ended == null
                        ? new Pill(Pill.Tone.YOURS, Icon.COMPANY, "En cours")
                        : new Pill(Pill.Tone.DONE, Icon.CHECK, "Terminée"),
                ended == null ? "Ouverte." : "Terminée à %s.".formatted(HOUR.format(ended.atZone(territory.zone()))),
                Link.to("Voir", SessionDoor.page(session.id()))
                        .withComplement(
                                "la séance de " + HOUR.format(session.opened().atZone(territory.zone()))));
    }

    /** What users let this mediator go on with, while they are away themselves. Those called alike are told apart. */
    private List<Component> goingOn(List<Post> held) {
        var titles = new LinkedHashMap<Mandate, String>();
        running(held)
                .filter(mandate -> letsGoOnAlone(mandate, held))
                .forEach(mandate -> title(mandate).ifPresent(title -> titles.put(mandate, title)));
        var content = new ArrayList<Component>();
        titles.forEach((mandate, title) -> content.addAll(goOn(
                mandate, Collections.frequency(titles.values(), title) == 1 ? title : title + ", " + agreed(mandate))));
        return content.isEmpty() ? List.of(new Prose("Aucune pour le moment.")) : content;
    }

    private String agreed(Mandate mandate) {
        var given = mandate.givenAt().atZone(territory.zone());
        return "accord du %s à %s".formatted(DAY.format(given), HOUR.format(given));
    }

    private Optional<String> title(Mandate mandate) {
        return drafts.stream()
                .flatMap(known -> known.titleOf(mandate.draft()).stream())
                .findFirst();
    }

    private List<Component> goOn(Mandate mandate, String title) {
        return List.of(
                SectionTitle.small(title),
                new Prose("Vous pouvez continuer sans la personne, jusqu’au %s. Elle le voit dans son journal."
                        .formatted(DAY.format(mandate.until().atZone(territory.zone())))),
                new ActionForm(
                                House.sendingTo("/seance/continuer"),
                                new Button("Continuer", ButtonLook.SECONDARY).withComplement(title))
                        .carrying(Map.of("accord", List.of(mandate.id().value().toString()))));
    }

    /** What users let the organisations of this mediator do, the first to end first. */
    private Stream<Mandate> running(List<Post> held) {
        return held.stream()
                .map(post -> post.organisation().id().value())
                .distinct()
                .flatMap(organisation -> mandates.runningOf(organisation).stream())
                .sorted(Comparator.comparing(Mandate::until));
    }

    private static boolean letsGoOnAlone(Mandate mandate, List<Post> held) {
        return held.stream().anyMatch(post -> mandate.letsGoOnAlone(post.id().value()));
    }

    private Component ending(List<Post> held) {
        var limit = clock.instant().plus(SOON, ChronoUnit.DAYS);
        var soon =
                running(held).filter(mandate -> mandate.until().isBefore(limit)).toList();
        return soon.isEmpty()
                ? new Prose("Aucune dans les trente jours.")
                : new Prose()
                        .list(soon.stream().map(mandate -> ends(mandate, held)).toArray(String[]::new));
    }

    private String ends(Mandate mandate, List<Post> held) {
        var title = Optional.of(mandate)
                .filter(mine -> letsGoOnAlone(mine, held))
                .flatMap(this::title)
                .map(known -> known + ". ")
                .orElse("");
        return title
                + "Aide donnée le %s, jusqu’au %s."
                        .formatted(
                                DAY.format(mandate.givenAt().atZone(territory.zone())),
                                DAY.format(mandate.until().atZone(territory.zone())));
    }

    private static List<Component> closed() {
        return List.of(
                new PageHeading("Vous ne pouvez pas encore aider", "Il manque une étape."),
                new Prose()
                        .list(
                                "Votre structure vous inscrit dans son équipe.",
                                "Vous prouvez votre identité une deuxième fois, par exemple avec une clé d’accès.",
                                "Vous lisez et acceptez la charte."),
                new Buttons(
                        new ButtonLink(Link.to("Mon équipe", "/equipe"), ButtonLook.PRIMARY),
                        new ButtonLink(Link.to("La charte", "/charte"), ButtonLook.SECONDARY)),
                new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
    }
}
