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
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who may help with this request and until when, what is kept from them, and how to stop. */
@Route(FillingRoutes.DRAFT + "/aide")
@PageTitle("Qui vous aide")
@AnonymousAllowed
class HelpersView extends Div implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient MandateService mandates;
    private final transient Discretion discretion;
    private final transient Posts posts;
    private final transient Territory territory;
    private final transient Here here;
    private final transient Clock clock;

    HelpersView(
            DraftService drafts,
            MandateService mandates,
            Discretion discretion,
            Posts posts,
            Territory territory,
            Here here,
            Clock clock) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.discretion = discretion;
        this.posts = posts;
        this.territory = territory;
        this.here = here;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.openAsUser(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                "Qui vous aide", "Vous décidez qui voit votre demande, et vous pouvez arrêter à tout moment."));
        var given = mandates.ofMediatorsOn(open.id().value());
        if (given.isEmpty()) {
            content.add(new Prose("Aucun professionnel ne voit cette demande."));
        }
        given.forEach(mandate -> addMandate(content, open, mandate));
        content.add(new Prose().link(Link.to("Les proches qui aident", FillingRoutes.relatives(open.id()))));
        open.acting().together().ifPresent(session -> {
            content.add(SectionTitle.of("Ce qui est privé"));
            content.add(new Prose("La personne qui vous aide voit si vous avez répondu, jamais la réponse."));
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

    private void addMandate(List<Component> content, OpenDraft open, Mandate mandate) {
        var runs = mandate.runs(clock.instant());
        var helper = Objects.requireNonNull(mandate.helper(), "a mediator's");
        var post = posts.find(new PostId(helper.post()));
        var name = post.map(Post::name).orElse("Une personne");
        content.add(SectionTitle.of(
                name + post.map(one -> " – " + one.organisation().name()).orElse("")));
        content.add(new Prose(
                "Accord donné le %s.".formatted(Days.sayWithHour(mandate.givenAt(), territory.zone())),
                runs
                        ? helper.session() == null
                                ? "Jusqu’au %s.".formatted(Days.say(mandate.until(), territory.zone()))
                                : "Pendant cette séance seulement."
                        : "Terminé le %s."
                                .formatted(Days.sayWithHour(
                                        Objects.requireNonNullElse(mandate.endedAt(), mandate.until()),
                                        territory.zone()))));
        if (runs) {
            content.add(new ActionForm(
                            House.sendingTo("/envoi/%s/arreter-l-aide".formatted(open.id())),
                            new Button("Arrêter l’aide", ButtonLook.SECONDARY).withComplement("de " + name))
                    .carrying(Map.of("accord", List.of(mandate.id().value().toString()))));
        }
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
