package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateLength;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take for how long a user agrees anew, and their yes; each answer is 303 to the page that shows what came of it. */
@Controller
class RenewalDoor {

    private final RenewalService renewals;
    private final Sittings sittings;

    RenewalDoor(RenewalService renewals, Sittings sittings) {
        this.renewals = renewals;
        this.sittings = sittings;
    }

    @PostMapping("/envoi/{draft}/prolonger")
    ResponseEntity<Void> choose(
            @PathVariable String draft, @RequestParam UUID accord, @RequestParam(defaultValue = "") String duree) {
        return to(DraftId.parse(draft)
                .map(id -> GivenHelp.address(id.toString(), accord.toString()) + "/prolonger"
                        + MandateLength.of(duree)
                                .map(length -> "/" + length.key())
                                .orElse("?erreur"))
                .orElse("/"));
    }

    @PostMapping("/envoi/{draft}/accord")
    ResponseEntity<Void> agree(
            @PathVariable String draft, @RequestParam UUID accord, @RequestParam(defaultValue = "") String duree) {
        var id = DraftId.parse(draft);
        id.ifPresent(found -> sittings.current()
                .ifPresent(user -> MandateLength.of(duree)
                        .ifPresent(length -> renewals.renew(found, new MandateId(accord), length, user))));
        return to(id.map(found -> "/demande/%s/aide".formatted(found)).orElse("/"));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
