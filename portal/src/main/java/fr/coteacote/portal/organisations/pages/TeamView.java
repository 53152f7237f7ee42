package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.organisations.charter.Charter;
import fr.coteacote.portal.organisations.joining.Joining;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a professional may do here, what is still missing, and for a référent the people of the organisation. */
@Route("equipe")
@PageTitle("Mon équipe")
@AnonymousAllowed
class TeamView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "/equipe";

    private final transient Sittings sittings;
    private final transient Posts posts;
    private final transient Charter charter;
    private final transient Joining joining;
    private final transient TeamSection section;
    private final transient House house;
    private final transient Switchboard switchboard;
    private final ZoneId zone;

    TeamView(
            Sittings sittings,
            Posts posts,
            Charter charter,
            Joining joining,
            TeamSection section,
            House house,
            Territory territory,
            Switchboard switchboard) {
        this.sittings = sittings;
        this.posts = posts;
        this.charter = charter;
        this.joining = joining;
        this.section = section;
        this.house = house;
        this.switchboard = switchboard;
        this.zone = territory.zone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading("Mon équipe", "Vos droits ici, et les personnes de votre structure."));
        var sitting = sittings.current().filter(there -> there.professional() != null);
        if (sitting.isPresent()) {
            content.addAll(mine(sitting.get()));
        } else {
            content.add(new InfoPanel(
                    "Cette page est pour les professionnels",
                    new ButtonLink(
                            Link.to("Se connecter comme professionnel", "/connexion/professionnels"),
                            ButtonLook.HELP)));
        }
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private List<Component> mine(Sitting sitting) {
        var content = new ArrayList<Component>();
        var held = posts.of(sitting.knownProfessional().orElseThrow());
        if (!sitting.secondFactor()) {
            content.add(new InfoPanel(
                    "Il manque une deuxième preuve",
                    new Prose("Un mot de passe seul ne suffit pas pour aider quelqu’un."),
                    new ButtonLink(
                            Link.to("Montrer une deuxième preuve", "/connexion/deuxieme-preuve"), ButtonLook.HELP)));
        }
        if (held.stream().anyMatch(post -> post.role().helps())
                && !charter.isAcceptedBy(sitting.knownProfessional().orElseThrow())) {
            content.add(new InfoPanel(
                    "Il reste à lire la charte",
                    new Prose("Elle dit ce que vous pouvez faire, et ce que vous ne pouvez pas faire."),
                    new ButtonLink(Link.to("Lire la charte", CharterView.ADDRESS), ButtonLook.HELP)));
        }
        content.add(SectionTitle.of("Mes rôles"));
        held.forEach(post -> content.add(new Prose(said(post))));
        if (held.isEmpty()) {
            content.add(new Prose("Vous n’avez pas encore de rôle ici : vous ne pouvez pas encore aider quelqu’un."));
        }
        content.addAll(asking(sitting));
        content.addAll(service(sitting));
        held.stream()
                .filter(post -> post.role() == PostRole.REFERENT)
                .filter(post -> posts.refers(sitting, post.organisation().id()))
                .forEach(post -> content.addAll(section.of(sitting, post.organisation())));
        content.add(new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
        return content;
    }

    /** What the people of the territory's own organisation do here. */
    private List<Component> service(Sitting sitting) {
        var links = new ArrayList<Component>();
        var administers = posts.administers(sitting);
        if ((administers || posts.helpingInOurs(sitting).isPresent()) && switchboard.hasCallsToMake()) {
            links.add(
                    new ButtonLink(Link.to("Rappeler les personnes qui attendent", "/rappels"), ButtonLook.SECONDARY));
        }
        if (administers) {
            links.add(new ButtonLink(
                    Link.to("Tenir la liste des structures", OrganisationsView.ADDRESS), ButtonLook.SECONDARY));
            links.add(new ButtonLink(
                    Link.to("Tenir la liste des lieux", "/administration/points-d-accueil"), ButtonLook.SECONDARY));
            links.add(new ButtonLink(
                    Link.to("Importer l’annuaire des maisons", "/administration/maisons"), ButtonLook.SECONDARY));
            links.add(new ButtonLink(
                    Link.to("Changer le téléphone et ses horaires", "/administration/telephone"),
                    ButtonLook.SECONDARY));
        }
        return links;
    }

    private String said(Post post) {
        return "%s, %s. %s%s"
                .formatted(
                        PostWords.of(post.role()),
                        post.organisation().name(),
                        PostWords.time(post, zone),
                        post.organisation().isAtWork() ? "" : " Cette structure est suspendue pour le moment.");
    }

    private List<Component> asking(Sitting sitting) {
        return joining.mayAsk(sitting)
                .<List<Component>>map(organisation -> joining.asked(sitting, organisation.id())
                        ? List.of(new InfoPanel(
                                "Votre demande est partie",
                                new Prose("Un référent de « %s » va vous répondre.".formatted(organisation.name()))))
                        : List.of(
                                new Prose(
                                        "ProConnect dit que vous travaillez ici : %s.".formatted(organisation.name())),
                                new ActionForm(
                                        House.sendingTo("/equipe/rejoindre"),
                                        new Button("Demander à rejoindre l’équipe", ButtonLook.PRIMARY))))
                .orElse(List.of());
    }
}
