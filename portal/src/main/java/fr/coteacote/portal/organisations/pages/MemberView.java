package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.organisations.joining.Joining;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Ask a référent what somebody is to be: somebody invited by e-mail, or somebody who asked to join. */
@Route("equipe/:organisation/inviter")
@RouteAlias("equipe/:organisation/admettre/:candidat")
@AnonymousAllowed
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sittings sittings;
    private final transient Posts posts;
    private final transient OrganisationService organisations;
    private final transient Joining joining;
    private final transient House house;
    private String title = "";

    MemberView(Sittings sittings, Posts posts, OrganisationService organisations, Joining joining, House house) {
        this.sittings = sittings;
        this.posts = posts;
        this.organisations = organisations;
        this.joining = joining;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation = new OrganisationId(Ids.in(event, "organisation").orElseThrow(NotFoundException::new));
        var sitting = sittings.current()
                .filter(there -> posts.refers(there, organisation))
                .orElseThrow(NotFoundException::new);
        var candidate = Ids.in(event, "candidat").map(id -> candidate(sitting, organisation, id));
        var page = "%s/%s/%s"
                .formatted(
                        TeamView.ADDRESS,
                        organisation.value(),
                        candidate.map(known -> "admettre/" + known.id().value()).orElse("inviter"));
        show(
                sitting,
                organisation,
                candidate,
                Typed.take(VaadinServletRequest.getCurrent().getHttpServletRequest(), page));
    }

    private Professional candidate(Sitting sitting, OrganisationId organisation, UUID id) {
        return joining.waiting(sitting, organisation).stream()
                .filter(known -> known.id().value().equals(id))
                .findAny()
                .orElseThrow(NotFoundException::new);
    }

    private void show(Sitting sitting, OrganisationId organisation, Optional<Professional> candidate, Typed typed) {
        var heading = candidate.map(known -> "Admettre " + known.name()).orElse("Inviter quelqu’un");
        title = typed.title(heading);
        var fields = new ArrayList<Field>();
        if (candidate.isEmpty()) {
            fields.addAll(MemberForm.person(typed));
        }
        fields.addAll(MemberForm.post(organisations.team(sitting, organisation), typed));
        removeAll();
        add(house.frame()
                .back(Link.to("Mon équipe", TeamView.ADDRESS))
                .content(new QuestionForm(
                                House.sendingTo(
                                        candidate.isPresent()
                                                ? typed.page() + "/envoi"
                                                : TeamView.ADDRESS + "/" + organisation.value() + "/envoi"),
                                new QuestionTitle(
                                        heading,
                                        candidate.isPresent()
                                                ? "Vous confirmez que vous connaissez cette personne."
                                                : "Pour une personne que vous connaissez. Elle reçoit un lien qui sert une fois, pendant 7 jours."),
                                fields)
                        .buttons(new Button(
                                candidate.isPresent() ? "Admettre" : "Envoyer l’invitation", ButtonLook.PRIMARY))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
