package fr.coteacote.portal.filling.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.Receiver;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.Step;
import fr.coteacote.portal.ui.lists.Steps;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import java.util.ArrayList;
import java.util.Locale;

/** What was sent, its number, and what happens next: only what runs from the click is dated. */
@Route(FillingRoutes.DRAFT + "/envoyee")
@PageTitle("Demande envoyée")
@AnonymousAllowed
class SentView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient SendingService sending;
    private final transient AfterSending after;
    private final transient Territory territory;
    private final transient Here here;

    SentView(DraftService drafts, SendingService sending, AfterSending after, Territory territory, Here here) {
        this.drafts = drafts;
        this.sending = sending;
        this.after = after;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = here.sitting();
        var open = drafts.open(Here.draft(event), sitting).orElseThrow(here.refused(Here.draft(event)));
        var request = sending.sent(open.id(), sitting);
        if (request.isEmpty()) {
            event.forwardTo(FillingRoutes.to(open.id(), new Place.Review()).substring(1));
            return;
        }
        show(open, request.get());
    }

    private void show(OpenDraft open, SentRequest request) {
        removeAll();
        add(here.frame(open).content(heading(open, request), TwoSheets.of(next(open, request), number(open, request))));
    }

    private Component heading(OpenDraft open, SentRequest request) {
        var name = open.subjectName();
        return new PageHeading(
                        open.self() || name.isEmpty()
                                ? "Votre demande est envoyée"
                                : "La demande de %s est envoyée".formatted(name.get()),
                        "Reçue le %s par %s."
                                .formatted(
                                        Days.sayWithHour(request.sentAt(), territory.zone()),
                                        Receiver.of(open.form(), territory)))
                .under(Icon.SENT);
    }

    private FrontSheet next(OpenDraft open, SentRequest request) {
        var steps = after.steps(open, request);
        return new FrontSheet(
                SectionTitle.of("Ce qui se passe maintenant"),
                new Steps(steps.stream()
                        .map(step -> new Step(state(steps.indexOf(step)), step.when(), step.title(), step.detail()))
                        .toList()));
    }

    private static Step.State state(int place) {
        return switch (place) {
            case 0 -> Step.State.DONE;
            case 1 -> Step.State.NOW;
            default -> Step.State.LATER;
        };
    }

    /** On a shared computer nothing is downloaded: this page is printed. */
    private static Component copy(OpenDraft open) {
        return open.acting().onSharedComputer()
                ? new PrintButton()
                : new IconLink(
                        Icon.PDF, Link.out("Garder la copie (PDF)", "/demande/%s/copie.pdf".formatted(open.id())));
    }

    private SideSheet number(OpenDraft open, SentRequest request) {
        var content = new ArrayList<Component>();
        content.add(new Reference(
                "Votre numéro",
                "%s %s".formatted(open.form().id().value().toUpperCase(Locale.ROOT), request.reference()),
                "Donnez-le quand vous téléphonez."));
        if (open.acting().hasLastWord()) {
            content.add(copy(open));
        }
        if (open.acting().may(Right.ADD_DOCUMENTS) && !open.form().documents().isEmpty()) {
            content.add(new IconLink(
                    Icon.PAPERCLIP,
                    Link.to("Ajouter un document", FillingRoutes.to(open.id(), new Place.Documents()))));
        }
        content.add(new IconLink(Icon.FOLLOW, Link.to("Mes demandes", "/mes-demandes")));
        return new SideSheet(content.toArray(Component[]::new));
    }
}
