package fr.coteacote.portal.filling.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Reader;
import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.Limits;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.HelpTexts;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.FileField;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.ErrorSummary;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.forms.ReadersLine;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.lists.DocumentLine;
import fr.coteacote.portal.ui.lists.DocumentList;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One document: its pages, one more, or why it does not come now. */
@Route(FillingRoutes.DRAFT + "/documents/:document")
@AnonymousAllowed
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftService drafts;
    private final transient DocumentService documents;
    private final transient WantedDocuments wanted;
    private final transient Here here;
    private String title = "";

    DocumentView(DraftService drafts, DocumentService documents, WantedDocuments wanted, Here here) {
        this.drafts = drafts;
        this.documents = documents;
        this.wanted = wanted;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.open(Here.draft(event), here.sitting()).orElseThrow(here.refused(Here.draft(event)));
        if (Here.leadsToReading(open, Right.ADD_DOCUMENTS, event)) {
            return;
        }
        var number = event.getRouteParameters().get("document").orElse("");
        var rule =
                open.form().documentAt(number).filter(wanted.of(open)::contains).orElseThrow(NotFoundException::new);
        var marker = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DocumentRoutes.OUTCOME)
                .orElse("");
        title = (isRefused(marker) ? "Erreur : " : "") + rule.title();
        removeAll();
        add(here.frame(open)
                .back(Link.to("Documents", FillingRoutes.to(open.id(), new Place.Documents())))
                .saved(new SavedStatus())
                .content(content(open, rule, documents.givenOf(open.id().value(), rule.id()), marker)));
    }

    private static boolean isRefused(String marker) {
        return DocumentRoutes.refusal(marker).isPresent() || marker.equals(DocumentRoutes.UNDECIDED);
    }

    private static Component[] content(OpenDraft open, DocumentRule rule, Given given, String marker) {
        var content = new ArrayList<Component>();
        var choice = choice(DocumentsOfDraft.isDecidedUnseen(open, rule) ? Optional.empty() : given.decided(), marker);
        if (!choice.faults().isEmpty()) {
            content.add(new ErrorSummary(choice.faults()));
        }
        if (DocumentRoutes.refusal(marker).isEmpty()) {
            DocumentRoutes.message(marker).ifPresent(message -> content.add(new InfoPanel(message)));
        }
        content.add(sending(open, rule, marker));
        if (!given.pages().isEmpty()) {
            content.add(sent(open, rule, given));
        }
        content.add(new FrontSheet(new ActionForm(
                        House.sendingTo(DocumentRoutes.decision(open.id().value(), number(open, rule))),
                        choice,
                        new Button("Enregistrer ce choix", ButtonLook.SECONDARY))
                .marked(Map.of("data-answers", ""))));
        return content.toArray(Component[]::new);
    }

    private static Component sent(OpenDraft open, DocumentRule rule, Given given) {
        var sheet = new FrontSheet(SectionTitle.of("Déjà envoyé"), new DocumentList(lines(open, rule, given)));
        if (open.acting().onSharedComputer() && open.acting().seesPrivate()) {
            sheet.add(new Prose(
                    "Cet ordinateur sert à d’autres : une page envoyée ne s’y ouvre pas, car une copie y resterait."));
        }
        return sheet;
    }

    private static QuestionForm sending(OpenDraft open, DocumentRule rule, String marker) {
        var errors = DocumentRoutes.refusal(marker)
                .flatMap(_ -> DocumentRoutes.message(marker))
                .map(message -> List.of(FieldError.of(message)))
                .orElse(List.of());
        return new QuestionForm(
                        House.sendingTo(DocumentRoutes.sending(open.id().value(), number(open, rule))),
                        new QuestionTitle(rule.title(), rule.hint()),
                        List.of(new FileField(
                                Caption.of(
                                        DocumentRoutes.FILE,
                                        "Photo ou PDF",
                                        Limits.told() + " Une photo par page suffit.",
                                        Need.REQUIRED),
                                DocumentRoutes.OFFERED,
                                false,
                                errors)))
                .help(HelpTexts.of(rule.help(), Stream.of(rule.title(), rule.hint())))
                .buttons(new Button("Envoyer cette page", ButtonLook.PRIMARY))
                .readers(new ReadersLine(
                        "Qui lit ce document : %s."
                                .formatted(rule.readers().stream()
                                        .map(Reader::label)
                                        .collect(Collectors.joining(", "))),
                        Link.to("Durée et droits", "/donnees-personnelles")));
    }

    private static List<DocumentLine> lines(OpenDraft open, DocumentRule rule, Given given) {
        return given.pages().stream()
                .map(page -> line(open, number(open, rule), page))
                .toList();
    }

    private static DocumentLine line(OpenDraft open, int document, Page page) {
        var name = "Page " + page.place();
        var actions = new ArrayList<Component>();
        var looksInto = open.acting().seesPrivate();
        if (page.isKept() && looksInto && !open.acting().onSharedComputer()) {
            actions.add(Link.out("Voir", DocumentRoutes.content(open.id().value(), document, page))
                    .withComplement(name)
                    .asComponent());
        }
        if (looksInto) {
            actions.add(new ActionForm(
                    House.sendingTo(DocumentRoutes.removal(open.id().value(), document, page)),
                    new Button("Retirer", ButtonLook.LINK).withComplement(name)));
        }
        return new DocumentLine(
                page.isKept() ? DocumentLine.State.SENT : DocumentLine.State.FAULTY,
                name,
                // What a file is called often says what it is, and whose: "avis-imposition-Roux.pdf".
                Stream.of(looksInto ? page.name() : "", page.checked().remark())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" – ")),
                actions);
    }

    private static int number(OpenDraft open, DocumentRule rule) {
        return open.form().numberOfDocument(rule.id());
    }

    private static RadioGroup choice(Optional<Decision> decided, String marker) {
        var rows = Arrays.stream(Decision.values())
                .filter(decision -> decision != Decision.NOW)
                .map(decision -> ChoiceRow.of(
                        decision.name(),
                        decision.label(),
                        decision.consequence(),
                        decided.filter(decision::equals).isPresent()))
                .toList();
        return new RadioGroup(
                Caption.of("decision", "Vous ne l’envoyez pas maintenant ?", "", Need.OPTIONAL),
                rows,
                marker.equals(DocumentRoutes.UNDECIDED)
                        ? List.of(FieldError.of("Choisissez une des réponses, puis enregistrez ce choix."))
                        : List.of());
    }
}
