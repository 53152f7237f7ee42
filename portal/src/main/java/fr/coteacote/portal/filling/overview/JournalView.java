package fr.coteacote.portal.filling.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.privacy.journal.Verdict;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.lists.Timeline;
import fr.coteacote.portal.ui.lists.TimelineEvent;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who opened or changed what in a draft, for the people it concerns; never what was answered. */
@Route(FillingRoutes.DRAFT + "/journal")
@PageTitle("Le journal de cette demande")
@AnonymousAllowed
class JournalView extends Div implements BeforeEnterObserver {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient DraftService drafts;
    private final transient Journal journal;
    private final transient Names names;
    private final transient Territory territory;
    private final transient Here here;

    JournalView(DraftService drafts, Journal journal, Names names, Territory territory, Here here) {
        this.drafts = drafts;
        this.journal = journal;
        this.names = names;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
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
                                .filter(line -> maySee(open, line))
                                .map(line -> event(open, line))
                                .toList()))));
    }

    /** A mediator reads what they themselves did; the others read everything. */
    private static boolean maySee(OpenDraft open, Line line) {
        var professional = open.acting().sitting().professional();
        return !open.acting().isMediator()
                || (professional != null && line.entry().author().id().equals(professional.value()));
    }

    private static String intact(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact _ -> "Le journal est complet : personne ne l’a modifié.";
            case Verdict.Broken _ -> "Le journal a été modifié. Prévenez le service, au numéro en bas de page.";
        };
    }

    private TimelineEvent event(OpenDraft open, Line line) {
        var entry = line.entry();
        var about = about(open, entry.about().detail());
        return new TimelineEvent(
                Days.sayWithHour(line.at(), territory.zone()),
                named(entry.author()).orElseGet(() -> switch (entry.author().role()) {
                    case SELF -> "La personne elle-même";
                    case CARER -> "Son aidant";
                    case REPRESENTATIVE -> "Son représentant légal";
                    case MEDIATOR -> "Un professionnel";
                    case STAND_IN -> "Un professionnel remplaçant";
                    case REFERENT -> "Un référent";
                    case ADMINISTRATOR -> "Un administrateur";
                    case AGENT -> "Un agent";
                    case PORTAL -> "Le site";
                }),
                switch (entry.act()) {
                    case STARTED -> "a commencé la demande.";
                    case RESUMED -> "a repris la demande.";
                    case READ -> "a ouvert la demande.";
                    case ANSWERED -> about.isEmpty() ? "a répondu." : "a répondu à « %s ».".formatted(about);
                    case SENT -> "a envoyé la demande.";
                    case EXPIRED, DELETED -> "a effacé la demande.";
                    case DOCUMENT_ADDED -> "a ajouté une page de document.";
                    case DOCUMENT_READ -> "a lu une page de document.";
                    case DOCUMENT_REMOVED -> "a retiré une page de document.";
                    case DOCUMENT_DECIDED -> "a dit ce que devient un document.";
                    case RECEIPT_READ -> "a pris une copie.";
                    case MANDATE_GIVEN -> "aide pour cette demande, à partir de maintenant.";
                    case MANDATE_ENDED -> "a arrêté l’aide pour cette demande.";
                    case MANDATE_CHANGED -> "a changé ce qu’une personne peut faire.";
                    case CARER_INVITED -> "a invité quelqu’un à aider.";
                    case INVITATION_ENDED -> "a mis fin à une invitation.";
                    case SUBJECT_JOINED -> "a rejoint sa demande.";
                    case AGREED -> "a donné son accord pour envoyer.";
                    case SESSION_BEGUN -> "a commencé à aider pour cette demande.";
                    case SESSION_ENDED -> "a terminé la séance d’aide.";
                    case HIDDEN -> "a caché une réponse à la personne qui aide.";
                    case SHOWN -> "ne cache plus une réponse à la personne qui aide.";
                    case OPENED_TO_HELP -> "a ouvert les questions privées d’un chapitre à la personne qui aide.";
                    case CONFIRMED -> "a confirmé une réponse.";
                    case LOGGED_IN -> "s’est connecté.";
                    case LOGGED_OUT -> "s’est déconnecté.";
                    case POST_GIVEN -> "a donné un poste.";
                    case POST_ENDED -> "a mis fin à un poste.";
                    case CALL_ASKED -> "a demandé à être rappelée.";
                    case CALL_TAKEN -> "s’occupe du rappel.";
                    case CALL_MADE -> "a rappelé.";
                    case CALL_MISSED -> "a rappelé, sans réponse.";
                },
                entry.act() == Act.ANSWERED ? "" : about);
    }

    /** Who has an account is called by their name: each sees who did what. */
    private Optional<String> named(Author author) {
        return author.kind() == Author.Kind.ACCOUNT ? names.ofAccount(author.id()) : Optional.empty();
    }

    private String about(OpenDraft open, String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        return open.form()
                .question(new QuestionId(detail))
                .map(question -> question.shortLabel())
                .or(() -> open.form().document(detail).map(document -> document.title()))
                .or(() -> whose(detail))
                .orElse("");
    }

    private Optional<String> whose(String account) {
        return ID.matcher(account).matches() ? names.ofAccount(UUID.fromString(account)) : Optional.empty();
    }
}
