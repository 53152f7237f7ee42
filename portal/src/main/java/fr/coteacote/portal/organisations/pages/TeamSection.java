package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.organisations.HelpFigures;
import fr.coteacote.portal.organisations.Organisation;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.joining.Invitation;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.organisations.joining.Joining;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.lists.DefinitionList;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Draw the people of an organisation, for who refers for it, with figures and without anybody whom they help. */
@org.springframework.stereotype.Component
class TeamSection {

    private static final Duration MONTH = Duration.ofDays(30);

    private final OrganisationService organisations;
    private final Joining joining;
    private final Invitations invitations;
    private final ObjectProvider<HelpFigures> figures;
    private final Clock clock;
    private final ZoneId zone;

    TeamSection(
            OrganisationService organisations,
            Joining joining,
            Invitations invitations,
            ObjectProvider<HelpFigures> figures,
            Clock clock,
            Territory territory) {
        this.organisations = organisations;
        this.joining = joining;
        this.invitations = invitations;
        this.figures = figures;
        this.clock = clock;
        this.zone = territory.zone();
    }

    List<Component> of(Sitting sitting, Organisation organisation) {
        var team = organisations.team(sitting, organisation.id());
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of(organisation.name()));
        content.add(figures(organisation.id(), team));
        team.forEach(post -> content.add(member(post)));
        content.add(new ButtonLink(
                Link.to(
                        "Inviter quelqu’un",
                        TeamView.ADDRESS + "/" + organisation.id().value() + "/inviter"),
                ButtonLook.SECONDARY));
        joining.waiting(sitting, organisation.id())
                .forEach(candidate -> content.add(candidate(organisation.id(), candidate)));
        invitations.waiting(organisation.id()).forEach(invitation -> content.add(invited(invitation)));
        return content;
    }

    private DefinitionList figures(OrganisationId organisation, List<Post> team) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "Médiateurs et référents",
                String.valueOf(count(team, PostRole.MEDIATOR) + count(team, PostRole.REFERENT)));
        facts.put("Remplaçants", String.valueOf(count(team, PostRole.STAND_IN)));
        figures.ifAvailable(known -> facts.put(
                "Demandes aidées en 30 jours",
                String.valueOf(known.helped(organisation, clock.instant().minus(MONTH)))));
        return new DefinitionList(facts);
    }

    private static long count(List<Post> team, PostRole role) {
        return team.stream().filter(post -> post.role() == role).count();
    }

    private Div member(Post post) {
        var line = new Div(
                SectionTitle.small(post.name()),
                new Prose(PostWords.of(post.role()) + ". " + PostWords.time(post, zone)));
        if (post.role() == PostRole.MEDIATOR || post.role() == PostRole.STAND_IN) {
            line.add(new ActionForm(
                    House.sendingTo("/equipe/retirer/" + post.id().value()),
                    new Button("Retirer", ButtonLook.DANGER).withComplement(post.name())));
        }
        return line;
    }

    private static Div candidate(OrganisationId organisation, Professional candidate) {
        var base = TeamView.ADDRESS + "/" + organisation.value();
        return new Div(
                SectionTitle.small(candidate.name()),
                new Prose("Demande à rejoindre l’équipe. Admettez seulement une personne que vous connaissez."),
                new ButtonLink(
                        Link.to("Admettre", base + "/admettre/" + candidate.id().value())
                                .withComplement(candidate.name()),
                        ButtonLook.PRIMARY),
                new ActionForm(
                        House.sendingTo(base + "/refuser/" + candidate.id().value()),
                        new Button("Refuser", ButtonLook.SECONDARY).withComplement(candidate.name())));
    }

    /** Who is to refer is an administrator's to decide, and to take back. */
    private static Div invited(Invitation invitation) {
        var role = invitation.wish().role();
        var pending = new PendingInvitation(invitation);
        return role == PostRole.MEDIATOR || role == PostRole.STAND_IN
                ? pending.takenBackAt("%s/%s/annuler/%s"
                        .formatted(
                                TeamView.ADDRESS,
                                invitation.wish().organisation().value(),
                                invitation.id()))
                : pending;
    }
}
