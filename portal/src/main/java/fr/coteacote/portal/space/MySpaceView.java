package fr.coteacote.portal.space;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.filling.DraftId;
import fr.coteacote.portal.filling.DraftService;
import fr.coteacote.portal.filling.FillingRoutes;
import fr.coteacote.portal.filling.OpenDraft;
import fr.coteacote.portal.filling.Place;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.requests.RequestService;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.ActionForm;
import fr.coteacote.portal.ui.Button;
import fr.coteacote.portal.ui.ButtonLink;
import fr.coteacote.portal.ui.ButtonLook;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Icon;
import fr.coteacote.portal.ui.InfoPanel;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Pill;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SectionTitle;
import fr.coteacote.portal.ui.SummaryLine;
import fr.coteacote.portal.ui.SummaryList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one has begun and what one has sent, each with its state and one thing to do. */
@Route("mes-demandes")
@PageTitle("Mes demandes")
@AnonymousAllowed
class MySpaceView extends Div implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final transient DraftService drafts;
    private final transient RequestService requests;
    private final transient Sittings sittings;
    private final transient House house;
    private final ZoneId zone;

    MySpaceView(DraftService drafts, RequestService requests, Sittings sittings, House house, Territory territory) {
        this.drafts = drafts;
        this.requests = requests;
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
        if (sitting.isPresent()) {
            content.add(
                    new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
        }
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private List<Component> mine(Sitting sitting) {
        var begun = drafts.list(sitting);
        var sent = requests.list(sitting);
        var content = new ArrayList<Component>();
        if (begun.isEmpty() && sent.isEmpty()) {
            content.add(new Prose("Il n’y a rien pour le moment."));
            content.add(new ButtonLink(
                    Link.to("Demander l’APA", FillingRoutes.beforeStarting(new FormId("apa"))), ButtonLook.PRIMARY));
        }
        if (!begun.isEmpty()) {
            content.add(SectionTitle.of("Commencées"));
            content.add(new SummaryList(begun.stream().map(this::line).toList()));
        }
        if (!sent.isEmpty()) {
            content.add(SectionTitle.of("Envoyées"));
            content.add(new SummaryList(sent.stream().map(this::line).toList()));
        }
        return content;
    }

    private SummaryLine line(OpenDraft open) {
        var title = open.form().shortTitle()
                + open.subjectName()
                        .filter(_ -> !open.self())
                        .map(name -> " pour " + name)
                        .orElse("");
        return new SummaryLine(
                title,
                "Commencée le " + DAY.format(open.draft().startedAt().atZone(zone)),
                new Pill(Pill.Tone.YOURS, Icon.EDIT, "En cours"),
                "Sans visite, elle sera effacée le %s. Pour l’effacer maintenant, ouvrez-la, puis « Effacer »."
                        .formatted(DAY.format(drafts.endOf(open.draft()).atZone(zone))),
                Link.to("Continuer", FillingRoutes.to(open.id(), new Place.Chapters()))
                        .withComplement(title));
    }

    private SummaryLine line(SentRequest request) {
        var name = request.content().subjectName();
        var title = request.content().formTitle() + (name.isEmpty() ? "" : " pour " + name);
        return new SummaryLine(
                title,
                "Numéro " + request.reference(),
                new Pill(Pill.Tone.DONE, Icon.CHECK, "Envoyée"),
                "Envoyée le %s. Le service vous répond au plus tard le %s."
                        .formatted(
                                DAY.format(request.sentAt().atZone(zone)),
                                DAY.format(request.sentAt()
                                        .plus(RequestService.ACKNOWLEDGED_WITHIN)
                                        .atZone(zone))),
                Link.to("Voir", FillingRoutes.to(new DraftId(request.draft()), new Place.Sent()))
                        .withComplement(title));
    }
}
