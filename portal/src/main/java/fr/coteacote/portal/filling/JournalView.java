package fr.coteacote.portal.filling;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.privacy.Journal;
import fr.coteacote.portal.privacy.Line;
import fr.coteacote.portal.privacy.Verdict;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.InfoPanel;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Timeline;
import fr.coteacote.portal.ui.TimelineEvent;

/** Who opened or changed what in a draft, for the people it concerns; never what was answered. */
@Route(FillingRoutes.DRAFT + "/journal")
@PageTitle("Le journal de cette demande")
@AnonymousAllowed
class JournalView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient Journal journal;
    private final transient Territory territory;
    private final transient Here here;

    JournalView(DraftService drafts, Journal journal, Territory territory, Here here) {
        this.drafts = drafts;
        this.journal = journal;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var file = open.id().value();
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(
                        new PageHeading(
                                "Le journal de cette demande",
                                "Qui a ouvert ou changé quoi, et quand. Les réponses n’y sont pas."),
                        new InfoPanel(intact(journal.verify(file))),
                        new Timeline(journal.about(file).reversed().stream()
                                .map(line -> event(open, line))
                                .toList()))));
    }

    private static String intact(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact _ -> "Le journal est complet : personne ne l’a modifié.";
            case Verdict.Broken _ -> "Le journal a été modifié. Prévenez le service, au numéro en bas de page.";
        };
    }

    private TimelineEvent event(OpenDraft open, Line line) {
        var entry = line.entry();
        return new TimelineEvent(
                Days.sayWithHour(line.at(), territory.zone()),
                switch (entry.author().role()) {
                    case SELF -> "La personne elle-même";
                    case CARER -> "Son aidant";
                    case REPRESENTATIVE -> "Son représentant légal";
                    case MEDIATOR -> "Un professionnel";
                    case AGENT -> "Un agent";
                    case PORTAL -> "Le site";
                },
                switch (entry.act()) {
                    case STARTED -> "a commencé la demande.";
                    case RESUMED -> "a repris la demande.";
                    case READ -> "a ouvert la demande.";
                    case ANSWERED -> "a répondu.";
                    case SENT -> "a envoyé la demande.";
                    case EXPIRED, DELETED -> "a effacé la demande.";
                    case DOCUMENT_ADDED -> "a ajouté une page de document.";
                    case DOCUMENT_READ -> "a lu une page de document.";
                    case DOCUMENT_REMOVED -> "a retiré une page de document.";
                    case DOCUMENT_DECIDED -> "a dit ce que devient un document.";
                    case RECEIPT_READ -> "a pris une copie.";
                    case MANDATE_GIVEN -> "aide pour cette demande, à partir de maintenant.";
                    case MANDATE_ENDED -> "n’aide plus pour cette demande.";
                    case LOGGED_IN -> "s’est connecté.";
                    case LOGGED_OUT -> "s’est déconnecté.";
                },
                about(open, entry.about().detail()));
    }

    private static String about(OpenDraft open, String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        return open.form()
                .question(new QuestionId(detail))
                .map(question -> question.shortLabel())
                .or(() -> open.form().document(detail).map(document -> document.title()))
                .orElse("");
    }
}
