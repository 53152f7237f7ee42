package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.Question;
import fr.coteacote.portal.documents.DocumentRoutes;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.papers.DraftAccess;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may help with this request and until when, what is kept from them, and how to stop. */
@Route(FillingRoutes.DRAFT + "/aide")
@PageTitle("Qui vous aide")
@AnonymousAllowed
class HelpersView extends Div implements BeforeEnterObserver {

    /** Said where somebody under tutelle cannot let a professional help. */
    static final String BARRED = "C’est au tuteur de demander de l’aide";

    static final String BARRED_WHY =
            "Vous avez répondu que la personne est sous tutelle. Un juge a choisi quelqu’un qui décide pour"
                    + " elle : lui seul choisit qui aide, professionnel ou proche. Il commence la demande à son nom, ou appelle le"
                    + " service. Vous pouvez continuer à remplir la demande. Si la réponse n’est pas juste, corrigez-la.";

    private final transient DraftService drafts;
    private final transient HelpService help;
    private final transient MandateService mandates;
    private final transient Discretion discretion;
    private final transient DocumentService documents;
    private final transient Territory territory;
    private final transient Here here;

    HelpersView(
            DraftService drafts,
            HelpService help,
            MandateService mandates,
            Discretion discretion,
            DocumentService documents,
            Territory territory,
            Here here) {
        this.drafts = drafts;
        this.help = help;
        this.mandates = mandates;
        this.discretion = discretion;
        this.documents = documents;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.openAsUser(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Qui vous aide", "Vous décidez qui voit votre demande, et vous pouvez arrêter à tout moment."));
        if (Protection.barsHelp(open)) {
            content.add(new InfoPanel(BARRED, new Prose(BARRED_WHY)));
        }
        var given = help.with(open);
        if (given.isEmpty()) {
            content.add(new Prose("Aucun professionnel ne voit cette demande."));
        }
        for (var one : given) {
            content.addAll(new HelpShown(one, territory.zone()).inRequest());
            mandates.seenFor(one.mandate().id())
                    .ifPresent(seen ->
                            content.add(new Prose("Pour vérifier votre identité, cette personne a indiqué : « %s »."
                                    .formatted(seen.words()))));
        }
        content.addAll(signed(open));
        content.add(new Prose().link(Link.to("Les proches qui aident", FillingRoutes.relatives(open.id()))));
        content.addAll(hidden(open));
        open.acting().together().ifPresent(session -> {
            content.add(SectionTitle.of("Ce qui est privé"));
            content.add(new Prose(here.nameOfOther(open) + " voit si vous avez répondu, jamais la réponse."));
            var opened = discretion.opened(session.id());
            open.form().chapters().stream()
                    .filter(Discretion::hasPrivate)
                    .forEach(chapter -> content.add(chapter(open, chapter, opened.contains(chapter.id()))));
        });
        removeAll();
        add(here.frame(open)
                .back(Link.to("Les chapitres", FillingRoutes.to(open.id(), new Place.Chapters())))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    /** The picture of the paper that the user signed; on a shared computer nothing is downloaded. */
    private List<? extends Component> signed(OpenDraft open) {
        var draft = open.id().value();
        var pages = documents.givenOf(draft, DraftAccess.SIGNED).pages();
        if (open.acting().onSharedComputer() && !pages.isEmpty()) {
            return List.of(
                    new Prose(
                            "Le papier signé est gardé avec la demande. Cet ordinateur sert à d’autres : il ne s’y ouvre pas."));
        }
        return pages.stream()
                .map(page -> new IconLink(
                        Icon.PAPERCLIP,
                        Link.out(
                                "Voir le papier signé",
                                DocumentRoutes.content(draft, DraftAccess.SIGNED_NUMBER, page))))
                .toList();
    }

    /** What the user hides of their own will; what the form says is private is kept from professionals anyway. */
    private List<Component> hidden(OpenDraft open) {
        var hidden = discretion.hidden(open.id());
        var lines = open.form().questions().stream()
                .filter(question -> hidden.contains(question.id()) && !Discretion.isPrivate(question))
                .<Component>map(question -> hidden(open, question))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(SectionTitle.of("Ce que vous cachez")), lines.stream())
                        .toList();
    }

    private static Component hidden(OpenDraft open, Question question) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/cacher".formatted(open.id())),
                        new Prose(
                                "« %s » : aucun professionnel ne voit votre réponse.".formatted(question.shortLabel())),
                        new Button("Ne plus cacher", ButtonLook.SECONDARY).withComplement(": " + question.shortLabel()))
                .carrying(Map.of(
                        "question", List.of(question.id().value()), "cacher", List.of("non"), "page", List.of("aide")));
    }

    private static Component chapter(OpenDraft open, Chapter chapter, boolean opened) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/ouvrir".formatted(open.id())),
                        new Prose(
                                opened
                                        ? "« %s » : ouvert pour cette séance.".formatted(chapter.title())
                                        : "« %s » : vous répondez seul à ce qui est privé.".formatted(chapter.title())),
                        new Button(opened ? "Refermer" : "Remplir ce chapitre ensemble", ButtonLook.SECONDARY)
                                .withComplement(": " + chapter.title()))
                .carrying(Map.of("chapitre", List.of(chapter.id().value()), "ouvrir", List.of(opened ? "non" : "oui")));
    }
}
