package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.joining.Invitations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take an invitation's yes; what fails leads back to its page. */
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
    ResponseEntity<Void> accept(@RequestParam(defaultValue = "") String jeton) {
        return sittings.current()
                .filter(sitting -> invitations.acceptAs(sitting, jeton))
                .map(_ -> SeeOther.page(TeamView.ADDRESS))
                .orElseGet(() -> back(jeton));
    }

    @PostMapping(ACCEPT_WITH_PASSKEY)
    ResponseEntity<Void> acceptWithPasskey(
            @RequestParam(defaultValue = "") String jeton, @RequestParam(defaultValue = "") String cle) {
        return invitations
                .acceptWithPasskey(jeton, cle)
                .map(professional -> {
                    sittings.enter(professional);
                    return SeeOther.page(TeamView.ADDRESS);
                })
                .orElseGet(() -> back(jeton));
    }

    private static ResponseEntity<Void> back(String token) {
        return SeeOther.page(InvitationView.ADDRESS + (token.matches("[\\w-]{20,80}") ? token : "inconnue"));
    }
}
