package fr.coteacote.portal.filling.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.lists.DocumentLine;
import fr.coteacote.portal.ui.lists.DocumentList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;

/** The papers that a request needs, and where each stands. */
@Route(FillingRoutes.DRAFT + "/documents")
@PageTitle("Documents")
@AnonymousAllowed
class DocumentsView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient DocumentsOfDraft documents;
    private final transient Here here;

    DocumentsView(DraftService drafts, DocumentsOfDraft documents, Here here) {
        this.drafts = drafts;
        this.documents = documents;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        if (Here.leadsToReading(open, Right.ADD_DOCUMENTS, event)) {
            return;
        }
        var lines = documents.lines(open);
        removeAll();
        add(here.frame(open)
                .back(back(open))
                .saved(new SavedStatus())
                .content(new FrontSheet(
                        new PageHeading("Documents", lead(lines)), new DocumentList(lines), buttons(open))));
    }

    private static String lead(List<DocumentLine> lines) {
        return lines.isEmpty()
                ? "Cette demande ne demande aucun document."
                : "Une photo nette suffit : ni imprimante, ni scanner. Ce que vous n’avez pas maintenant peut être"
                        + " envoyé plus tard.";
    }

    /** After sending, papers that were promised for later still find their way. */
    private static Link back(OpenDraft open) {
        return open.draft().state() == Draft.State.SENT
                ? Link.to("La demande envoyée", FillingRoutes.to(open.id(), new Place.Sent()))
                : Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters()));
    }

    private static Buttons buttons(OpenDraft open) {
        if (open.draft().state() == Draft.State.SENT) {
            return new Buttons(new ButtonLink(
                    Link.to("J’ai fini", FillingRoutes.to(open.id(), new Place.Sent())), ButtonLook.PRIMARY));
        }
        return new Buttons(
                new ButtonLink(
                        Link.to("Continuer", FillingRoutes.to(open.id(), new Place.Review())), ButtonLook.PRIMARY),
                new ButtonLink(Here.stopping(open), ButtonLook.LINK));
    }
}
