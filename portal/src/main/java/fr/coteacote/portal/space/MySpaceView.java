package fr.coteacote.portal.space;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.NextStep.When.WithinDays;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.family.DeclaredHelpService;
import fr.coteacote.portal.filling.family.DeclaredHelpShown;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.together.GivenHelp;
import fr.coteacote.portal.filling.together.HelpService;
import fr.coteacote.portal.filling.together.HelpShown;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.lists.SummaryLine;
import fr.coteacote.portal.ui.lists.SummaryList;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What one has begun and what one has sent, each with its state and one thing to do. */
@Route("mes-demandes")
@PageTitle("Mes demandes")
@AnonymousAllowed
class MySpaceView extends Div implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final transient Catalogue catalogue;
    private final transient DraftService drafts;
    private final transient DiscreetMode discreet;
    private final transient SendingService sending;
    private final transient HelpService help;
    private final transient DeclaredHelpService declared;
    private final transient Sittings sittings;
    private final transient House house;
    private final ZoneId zone;

    MySpaceView(
            Catalogue catalogue,
            DraftService drafts,
            DiscreetMode discreet,
            SendingService sending,
            HelpService help,
            DeclaredHelpService declared,
            Sittings sittings,
            House house,
            Territory territory) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.discreet = discreet;
        this.sending = sending;
        this.help = help;
        this.declared = declared;
        this.sittings = sittings;
        this.house = house;
        this.zone = territory.zone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Mes demandes", "Ce que vous avez commencé, et ce que vous avez envoyé."));
        var sitting = sittings.current();
        sitting.ifPresent(there -> content.addAll(mine(there)));
        if (sitting.flatMap(Sitting::knownAccount).isEmpty()) {
            content.add(new InfoPanel(
                    "Vous ne voyez pas votre demande ?",
                    new Prose("Connectez-vous, ou reprenez avec le code de votre demande."),
                    new ButtonLink(Link.to("Me connecter", "/connexion"), ButtonLook.HELP),
                    new ButtonLink(Link.to("Reprendre avec un code", "/reprendre"), ButtonLook.HELP_OUTLINED)));
        }
        sitting.filter(there -> there.knownAccount().isPresent())
                .ifPresent(there -> content.addAll(DiscreetChoice.of(discreet.isOn(there))));
        content.add(new Prose().link(Link.to("On m’a donné un code pour aider un proche", "/aider-un-proche")));
        if (sitting.isPresent()) {
            content.add(
                    new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
        }
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private List<Component> mine(Sitting sitting) {
        var begun = drafts.list(sitting);
        var sent = sending.list(sitting);
        var content = new ArrayList<Component>();
        var ending = declared.ending(sitting);
        if (!ending.isEmpty()) {
            content.add(SectionTitle.of("Aidez-vous toujours ?"));
            ending.forEach(one -> content.addAll(new DeclaredHelpShown(one, zone).inSpace()));
        }
        if (begun.isEmpty() && sent.isEmpty() && ending.isEmpty()) {
            content.add(new Prose("Il n’y a rien pour le moment."));
            catalogue
                    .forms()
                    .forEach(form -> content.add(new ButtonLink(
                            Link.to(form.ask(), FillingRoutes.beforeStarting(form.id())), ButtonLook.PRIMARY)));
        }
        if (!begun.isEmpty()) {
            content.add(SectionTitle.of("Commencées"));
            content.add(new SummaryList(
                    begun.stream().map(open -> line(open, sitting)).toList()));
        }
        if (!sent.isEmpty()) {
            content.add(SectionTitle.of("Envoyées"));
            content.add(new SummaryList(sent.stream().map(this::line).toList()));
        }
        content.addAll(helped(sitting));
        return content;
    }

    /** Who helps, and below who helped; nothing for who was never helped. */
    private List<Component> helped(Sitting sitting) {
        var given = help.list(sitting);
        var content = new ArrayList<Component>();
        if (!given.isEmpty()) {
            content.add(SectionTitle.of("Qui vous aide"));
            var running = given.stream().filter(GivenHelp::runs).toList();
            if (running.isEmpty()) {
                content.add(new Prose("Personne en ce moment."));
            }
            running.forEach(one -> content.addAll(new HelpShown(one, zone).inSpace()));
        }
        var ended = given.stream().filter(one -> !one.runs()).toList();
        if (!ended.isEmpty()) {
            content.add(SectionTitle.of("Qui vous a aidé"));
            ended.forEach(one -> content.addAll(new HelpShown(one, zone).inSpace()));
        }
        return content;
    }

    private SummaryLine line(OpenDraft open, Sitting sitting) {
        var title = open.form().shortTitle()
                + open.subjectName()
                        .filter(_ -> !open.self())
                        .map(name -> " pour " + name)
                        .orElse("");
        return new SummaryLine(
                title,
                "Commencée le " + DAY.format(open.draft().startedAt().atZone(zone)),
                new Pill(Pill.Tone.YOURS, Icon.EDIT, "En cours"),
                detail(open, sitting)
                        .formatted(DAY.format(drafts.endOf(open.draft()).atZone(zone))),
                Link.to("Continuer", FillingRoutes.to(open.id(), new Place.Chapters()))
                        .withComplement(title));
    }

    private static String detail(OpenDraft open, Sitting sitting) {
        if (open.acting().isInvited()) {
            return "On vous a invité à aider. Sans visite, elle sera effacée le %s.";
        }
        var left = sitting.knownAccount().isPresent() && open.draft().account() == null
                ? "Commencée sans compte : quand vous aurez quitté, seul son code la rouvre. Pour l’avoir, ouvrez-la, puis"
                        + " « M’arrêter là ». "
                : "";
        return left + "Sans visite, elle sera effacée le %s. Pour l’effacer maintenant, ouvrez-la, puis « Effacer ».";
    }

    private SummaryLine line(SentRequest request) {
        var name = request.content().subjectName();
        var title = request.content().formTitle() + (name.isEmpty() ? "" : " pour " + name);
        return new SummaryLine(
                title,
                "Numéro " + request.reference(),
                new Pill(Pill.Tone.DONE, Icon.CHECK, "Envoyée"),
                "Envoyée le %s.%s".formatted(DAY.format(request.sentAt().atZone(zone)), answer(request)),
                Link.to("Voir", FillingRoutes.to(new DraftId(request.draft()), new Place.Sent()))
                        .withComplement(title));
    }

    /** What happens first, by when: " Le service vous répond au plus tard le 4 décembre 2026."; "" for none. */
    private String answer(SentRequest request) {
        return catalogue.forms().stream()
                .filter(form -> form.id().value().equals(request.form()))
                .flatMap(form -> form.firstDatedStep().stream())
                .flatMap(step -> step.when() instanceof WithinDays(var days)
                        ? Stream.of(" %s au plus tard le %s."
                                .formatted(
                                        step.title(true),
                                        DAY.format(request.sentAt().atZone(zone).plusDays(days))))
                        : Stream.<String>empty())
                .findFirst()
                .orElse("");
    }
}
