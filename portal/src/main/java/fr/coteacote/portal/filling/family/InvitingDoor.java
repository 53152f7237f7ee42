package fr.coteacote.portal.filling.family;

import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.carers.InvitingByMail.Written;
import fr.coteacote.portal.mandates.carers.Place;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the invitation of a relative: by a letter where an address was written, else by a code; the answer is 303. */
@Controller
class InvitingDoor {

    private static final String TOO_MANY =
            "Trop d’invitations sont parties aujourd’hui. Réessayez demain, ou effacez l’adresse pour avoir un code.";

    private static final String BY_VOICE =
            "Pour la personne elle-même, effacez l’adresse : vous aurez un code, à lui donner de vive voix.";

    private final FamilyService family;
    private final Sittings sittings;
    private final Clock clock;

    InvitingDoor(FamilyService family, Sittings sittings, Clock clock) {
        this.family = family;
        this.sittings = sittings;
        this.clock = clock;
    }

    @PostMapping("/envoi/{draft}/proches/inviter")
    ResponseEntity<Void> invite(
            @PathVariable String draft,
            @RequestParam(name = RoleFields.ROLE, defaultValue = "") String role,
            @RequestParam(name = RoleFields.PRIVATE, defaultValue = "") String prive,
            @RequestParam(name = TypedInvitation.ADDRESS, defaultValue = "") String courriel,
            HttpSession session) {
        var id = DraftId.parse(draft);
        var typed = new TypedInvitation(draft, role, prive.equals("oui"), courriel, "");
        return to(id.flatMap(found -> sittings.current().map(sitting -> invite(found, typed, sitting, session)))
                .or(() -> id.map(FillingRoutes::relatives))
                .orElse("/"));
    }

    private String invite(DraftId id, TypedInvitation typed, Sitting sitting, HttpSession session) {
        var place = RoleFields.place(typed.role(), typed.seesPrivate());
        var address =
                new Email().parse(Typed.of(typed.address()), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var fault = address instanceof Parsed.Rejected(var problems)
                ? problems.getFirst().message()
                : "";
        if (place.isEmpty() || !fault.isEmpty()) {
            return again(id, typed.because(fault), session);
        }
        if (address instanceof Parsed.Accepted(Value.Text(var sound))) {
            return write(id, typed, place.get(), sound, sitting, session);
        }
        family.invite(id, place.get(), sitting)
                .ifPresent(code -> MadeInvitation.byCode(id, code).keepIn(session));
        return FillingRoutes.relatives(id);
    }

    private String write(
            DraftId id, TypedInvitation typed, Place place, String address, Sitting sitting, HttpSession session) {
        if (place.as().isSelf()) {
            return again(id, typed.because(BY_VOICE), session);
        }
        var written = family.inviteByMail(id, place, address, sitting);
        if (written == Written.TOO_MANY) {
            return again(id, typed.because(TOO_MANY), session);
        }
        if (written == Written.DONE) {
            MadeInvitation.byMail(id, address).keepIn(session);
        }
        return FillingRoutes.relatives(id);
    }

    private static String again(DraftId id, TypedInvitation typed, HttpSession session) {
        typed.keepIn(session);
        return FamilyRoutes.invite(id);
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
