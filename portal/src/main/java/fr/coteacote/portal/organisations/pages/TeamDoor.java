package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Appointments;
import fr.coteacote.portal.organisations.Given;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.organisations.joining.Joining;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the forms of a team; whether somebody decides there is asked of the services at each of them. */
@Controller
class TeamDoor {

    private final Sittings sittings;
    private final Joining joining;
    private final Invitations invitations;
    private final Appointments appointments;

    TeamDoor(Sittings sittings, Joining joining, Invitations invitations, Appointments appointments) {
        this.sittings = sittings;
        this.joining = joining;
        this.invitations = invitations;
        this.appointments = appointments;
    }

    @PostMapping("/equipe/rejoindre")
    ResponseEntity<Void> ask() {
        sittings.current().ifPresent(joining::ask);
        return SeeOther.page(TeamView.ADDRESS);
    }

    @PostMapping("/equipe/{organisation}/envoi")
    ResponseEntity<Void> invite(
            @PathVariable UUID organisation, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var page = TeamView.ADDRESS + "/" + organisation + "/inviter";
        return decide(
                MemberForm.checkPost(MemberForm.checkPerson(Typed.on(page, fields))),
                request,
                (sitting, typed) -> invitations.invite(
                        sitting, MemberForm.invitee(typed), MemberForm.wish(new OrganisationId(organisation), typed)));
    }

    @PostMapping("/equipe/{organisation}/admettre/{candidate}/envoi")
    ResponseEntity<Void> admit(
            @PathVariable UUID organisation,
            @PathVariable UUID candidate,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var page = TeamView.ADDRESS + "/" + organisation + "/admettre/" + candidate;
        return decide(
                MemberForm.checkPost(Typed.on(page, fields)),
                request,
                (sitting, typed) -> refusal(joining.admit(
                        sitting,
                        new ProfessionalId(candidate),
                        MemberForm.wish(new OrganisationId(organisation), typed))));
    }

    private ResponseEntity<Void> decide(
            Typed typed, HttpServletRequest request, BiFunction<Sitting, Typed, Optional<Why>> act) {
        var sitting = sittings.current();
        if (sitting.isEmpty()) {
            return SeeOther.page(TeamView.ADDRESS);
        }
        var refused = typed.isSound() ? act.apply(sitting.get(), typed) : Optional.<Why>empty();
        var checked = refused.map(why -> typed.with(PostWords.fieldOf(why), PostWords.of(why)))
                .orElse(typed);
        if (checked.isSound()) {
            return SeeOther.page(TeamView.ADDRESS);
        }
        checked.keepFor(request);
        return SeeOther.page(typed.page());
    }

    private static Optional<Why> refusal(Given given) {
        return switch (given) {
            case Given.Done _ -> Optional.empty();
            case Given.Refused(var why) -> Optional.of(why);
        };
    }

    @PostMapping("/equipe/{organisation}/refuser/{candidate}")
    ResponseEntity<Void> decline(@PathVariable UUID organisation, @PathVariable UUID candidate) {
        sittings.current()
                .ifPresent(sitting ->
                        joining.decline(sitting, new ProfessionalId(candidate), new OrganisationId(organisation)));
        return SeeOther.page(TeamView.ADDRESS);
    }

    @PostMapping("/equipe/{organisation}/annuler/{invitation}")
    ResponseEntity<Void> withdraw(@PathVariable UUID organisation, @PathVariable UUID invitation) {
        sittings.current()
                .ifPresent(sitting -> invitations.withdraw(sitting, new OrganisationId(organisation), invitation));
        return SeeOther.page(TeamView.ADDRESS);
    }

    @PostMapping("/equipe/retirer/{post}")
    ResponseEntity<Void> end(@PathVariable UUID post) {
        sittings.current().ifPresent(sitting -> appointments.end(sitting, new PostId(post)));
        return SeeOther.page(TeamView.ADDRESS);
    }
}
