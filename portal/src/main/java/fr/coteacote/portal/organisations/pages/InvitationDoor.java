package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.joining.Acceptance;
import fr.coteacote.portal.organisations.joining.Invitations;
import fr.coteacote.portal.organisations.joining.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take an invitation's yes; what fails leads back to its page, which says why. */
@Controller
class InvitationDoor {

    static final String ACCEPT = "/invitation/accord";
    static final String ACCEPT_WITH_PASSKEY = "/invitation/envoi";

    private final Invitations invitations;
    private final Sittings sittings;

    InvitationDoor(Invitations invitations, Sittings sittings) {
        this.invitations = invitations;
        this.sittings = sittings;
    }

    @PostMapping(ACCEPT)
    ResponseEntity<Void> accept(@RequestParam(defaultValue = "") String jeton, HttpServletRequest request) {
        var came = sittings.current()
                .map(sitting -> invitations.acceptAs(sitting, jeton))
                .orElseGet(() -> new Acceptance.Refused(Refusal.NOT_PROVEN));
        return switch (came) {
            case Acceptance.Done _ -> SeeOther.page(TeamView.ADDRESS);
            case Acceptance.Refused(var why) -> back(jeton, why, request);
        };
    }

    @PostMapping(ACCEPT_WITH_PASSKEY)
    ResponseEntity<Void> acceptWithPasskey(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String cle,
            HttpServletRequest request) {
        return switch (invitations.acceptWithPasskey(jeton, cle)) {
            case Acceptance.Done(var professional) -> {
                sittings.enter(professional);
                yield SeeOther.page(TeamView.ADDRESS);
            }
            case Acceptance.Refused(var why) -> back(jeton, why, request);
        };
    }

    private static ResponseEntity<Void> back(String token, Refusal why, HttpServletRequest request) {
        NotAccepted.note(request, why);
        return SeeOther.page(InvitationView.ADDRESS + (token.matches("[\\w-]{20,80}") ? token : "inconnue"));
    }
}
