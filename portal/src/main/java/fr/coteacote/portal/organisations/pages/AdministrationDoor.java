package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Appointments;
import fr.coteacote.portal.organisations.Organisation;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.organisations.joining.Wish;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the forms of administrators; whether somebody is one is asked of the services at each of them. */
@Controller
@RequestMapping(OrganisationsView.ADDRESS)
class AdministrationDoor {

    private static final int LONGEST_NAME = 200;

    private final Sittings sittings;
    private final OrganisationService organisations;
    private final Invitations invitations;
    private final Appointments appointments;

    AdministrationDoor(
            Sittings sittings, OrganisationService organisations, Invitations invitations, Appointments appointments) {
        this.sittings = sittings;
        this.organisations = organisations;
        this.invitations = invitations;
        this.appointments = appointments;
    }

    @PostMapping("/admettre")
    ResponseEntity<Void> admit(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var typed = Typed.on(OrganisationsView.ADDRESS, fields);
        var siret = typed.value("siret").replaceAll("\\s", "");
        var name = typed.value("nom");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            typed = typed.with("nom", "Écrivez le nom de la structure.");
        }
        if (!siret.matches("([0-9]{14})?")) {
            typed = typed.with("siret", "Écrivez les 14 chiffres du SIRET, ou laissez vide.");
        }
        var sitting = sittings.current();
        if (typed.isSound()
                && sitting.isPresent()
                && organisations.admit(sitting.get(), name, siret).isEmpty()) {
            typed = typed.with("siret", "Une structure avec ce SIRET est déjà admise. Ouvrez-la dans la liste.");
        }
        if (!typed.isSound()) {
            typed.keepFor(request);
        }
        return SeeOther.page(OrganisationsView.ADDRESS);
    }

    /** Name a référent; in the territory's own organisation, one or an administrator. */
    @PostMapping("/{organisation}/inviter")
    ResponseEntity<Void> invite(
            @PathVariable UUID organisation, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var page = page(organisation);
        var id = new OrganisationId(organisation);
        var sitting = sittings.current();
        var known = sitting.flatMap(there -> organisations.find(there, id));
        var ours = known.filter(Organisation::ours).isPresent();
        var person = MemberForm.checkPerson(Typed.on(page, fields));
        var typed = ours ? MemberForm.checkPostInOurs(person) : person;
        if (!typed.isSound()) {
            typed.keepFor(request);
            return SeeOther.page(page);
        }
        known.ifPresent(_ -> invitations.invite(
                sitting.orElseThrow(),
                MemberForm.invitee(typed),
                ours ? MemberForm.wish(id, typed) : new Wish(id, PostRole.REFERENT, null)));
        return SeeOther.page(page);
    }

    @PostMapping("/{organisation}/annuler/{invitation}")
    ResponseEntity<Void> withdraw(@PathVariable UUID organisation, @PathVariable UUID invitation) {
        sittings.current()
                .ifPresent(sitting -> invitations.withdraw(sitting, new OrganisationId(organisation), invitation));
        return SeeOther.page(page(organisation));
    }

    @PostMapping("/{organisation}/retirer")
    ResponseEntity<Void> end(@PathVariable UUID organisation, @RequestParam UUID poste) {
        sittings.current().ifPresent(sitting -> appointments.end(sitting, new PostId(poste)));
        return SeeOther.page(page(organisation));
    }

    @PostMapping("/{organisation}/suspendre")
    ResponseEntity<Void> suspend(@PathVariable UUID organisation) {
        sittings.current().ifPresent(sitting -> organisations.suspend(sitting, new OrganisationId(organisation)));
        return SeeOther.page(page(organisation));
    }

    @PostMapping("/{organisation}/reprendre")
    ResponseEntity<Void> resume(@PathVariable UUID organisation) {
        sittings.current().ifPresent(sitting -> organisations.resume(sitting, new OrganisationId(organisation)));
        return SeeOther.page(page(organisation));
    }

    private static String page(UUID organisation) {
        return OrganisationsView.ADDRESS + "/" + organisation;
    }
}
