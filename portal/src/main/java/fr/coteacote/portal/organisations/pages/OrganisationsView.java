package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Organisation;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.lists.SummaryLine;
import fr.coteacote.portal.ui.lists.SummaryList;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;

/** The organisations whose people may help here, and one to admit. */
@Route("administration/organisations")
@AnonymousAllowed
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEADING = "Les structures";
    static final String ADDRESS = "/administration/organisations";

    private final transient Sittings sittings;
    private final transient Posts posts;
    private final transient OrganisationService organisations;
    private final transient House house;
    private String title = HEADING;

    OrganisationsView(Sittings sittings, Posts posts, OrganisationService organisations, House house) {
        this.sittings = sittings;
        this.posts = posts;
        this.organisations = organisations;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = sittings.current().filter(posts::administers).orElseThrow(NotFoundException::new);
        var typed = Typed.take(VaadinServletRequest.getCurrent().getHttpServletRequest(), ADDRESS);
        title = typed.title(HEADING);
        removeAll();
        add(house.frame()
                .back(Link.to("Mon équipe", TeamView.ADDRESS))
                .content(form(typed), list(organisations.list(sitting))));
    }

    private static Component list(List<Organisation> known) {
        return new FrontSheet(
                SectionTitle.of("Celles qui sont inscrites"),
                new SummaryList(known.stream().map(OrganisationsView::line).toList()));
    }

    private static SummaryLine line(Organisation organisation) {
        return new SummaryLine(
                organisation.name(),
                organisation.siret().isEmpty() ? "Sans SIRET" : "SIRET " + organisation.siret(),
                organisation.isAtWork()
                        ? new Pill(Pill.Tone.DONE, Icon.CHECK, "Admise")
                        : new Pill(Pill.Tone.YOURS, Icon.EDIT, "Suspendue"),
                organisation.ours() ? "Les administrateurs du site en font partie." : "",
                Link.to("Ouvrir", ADDRESS + "/" + organisation.id().value()).withComplement(organisation.name()));
    }

    private static QuestionForm form(Typed typed) {
        return new QuestionForm(
                        House.sendingTo(ADDRESS + "/admettre"),
                        new QuestionTitle(HEADING, "Admettez une structure : ses professionnels pourront aider ici."),
                        List.of(
                                new TextField(
                                        Caption.of("nom", "Nom de la structure", "", Need.REQUIRED),
                                        new Entry("off", "", Width.LONG),
                                        typed.value("nom"),
                                        typed.errors("nom")),
                                new TextField(
                                        Caption.of(
                                                "siret",
                                                "Numéro SIRET",
                                                "14 chiffres. Laissez vide si la structure n’en a pas.",
                                                Need.OPTIONAL),
                                        Entry.digits(Width.MEDIUM),
                                        typed.value("siret"),
                                        typed.errors("siret"))))
                .buttons(new Button("Admettre la structure", ButtonLook.PRIMARY));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
