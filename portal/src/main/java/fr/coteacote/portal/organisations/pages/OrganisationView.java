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
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Organisation;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One organisation, for who administers the portal: its people, whom to name, whether it may work. */
@Route("administration/organisations/:organisation")
@AnonymousAllowed
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sittings sittings;
    private final transient Posts posts;
    private final transient OrganisationService organisations;
    private final transient Invitations invitations;
    private final transient House house;
    private final ZoneId zone;
    private String title = "";

    OrganisationView(
            Sittings sittings,
            Posts posts,
            OrganisationService organisations,
            Invitations invitations,
            House house,
            Territory territory) {
        this.sittings = sittings;
        this.posts = posts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.house = house;
        this.zone = territory.zone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sitting = sittings.current().filter(posts::administers).orElseThrow(NotFoundException::new);
        var organisation = Ids.in(event, "organisation")
                .flatMap(id -> organisations.find(sitting, new OrganisationId(id)))
                .orElseThrow(NotFoundException::new);
        var page = OrganisationsView.ADDRESS + "/" + organisation.id().value();
        var typed = Typed.take(VaadinServletRequest.getCurrent().getHttpServletRequest(), page);
        title = typed.title(organisation.name());
        removeAll();
        add(house.frame()
                .back(Link.to("Les structures", OrganisationsView.ADDRESS))
                .content(invite(organisation, page, typed), people(sitting, organisation, page)));
    }

    private static QuestionForm invite(Organisation organisation, String page, Typed typed) {
        var fields = new ArrayList<Field>(MemberForm.person(typed));
        if (organisation.ours()) {
            fields.add(MemberForm.postInOurs(typed));
        }
        return new QuestionForm(
                        House.sendingTo(page + "/inviter"),
                        new QuestionTitle(
                                organisation.name(),
                                "Nommez %s : la personne reçoit un lien qui sert une fois, pendant 7 jours."
                                        .formatted(
                                                organisation.ours()
                                                        ? "un référent ou un administrateur"
                                                        : "un référent")),
                        fields)
                .buttons(new Button("Envoyer l’invitation", ButtonLook.PRIMARY));
    }

    private FrontSheet people(Sitting sitting, Organisation organisation, String page) {
        var sheet = new FrontSheet(SectionTitle.of("Ses professionnels"));
        organisations.team(sitting, organisation.id()).forEach(post -> sheet.add(member(post, page)));
        invitations
                .waiting(organisation.id())
                .forEach(invitation -> sheet.add(new PendingInvitation(invitation)
                        .takenBackAt("%s/annuler/%s".formatted(page, invitation.id()))));
        if (!organisation.ours()) {
            sheet.add(working(organisation, page));
        }
        return sheet;
    }

    private Div member(Post post, String page) {
        return new Div(
                SectionTitle.small(post.name()),
                new Prose(PostWords.of(post.role()) + ". " + PostWords.time(post, zone)),
                new ActionForm(
                                House.sendingTo(page + "/retirer"),
                                new Button("Retirer", ButtonLook.DANGER).withComplement(post.name()))
                        .carrying(Map.of("poste", List.of(post.id().value().toString()))));
    }

    private static Component working(Organisation organisation, String page) {
        return organisation.isAtWork()
                ? new Div(
                        SectionTitle.of("Suspendre cette structure"),
                        new Prose("Ses professionnels ne pourront plus aider personne, tout de suite."),
                        new ActionForm(
                                House.sendingTo(page + "/suspendre"), new Button("Suspendre", ButtonLook.DANGER)))
                : new Div(
                        SectionTitle.of("Cette structure est suspendue"),
                        new ActionForm(
                                House.sendingTo(page + "/reprendre"),
                                new Button("La laisser reprendre", ButtonLook.SECONDARY)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
