package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the agreement to send; the answer is 303 to the review, which shows what came of it. */
@Controller
class CoSigningDoor {

    private final CoSigning coSigning;
    private final Sittings sittings;

    CoSigningDoor(CoSigning coSigning, Sittings sittings) {
        this.coSigning = coSigning;
        this.sittings = sittings;
    }

    @PostMapping("/envoi/{draft}/accord-envoi")
    ResponseEntity<Void> agree(
            @PathVariable String draft, @RequestParam(name = CoSigningPanel.SEEN, defaultValue = "") String seen) {
        var id = DraftId.parse(draft);
        var agreed = id.flatMap(found -> sittings.current().map(sitting -> coSigning.agree(found, seen, sitting)))
                .orElse(false);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(id.map(found -> FillingRoutes.to(found, new Place.Review())
                                + (agreed ? "" : "?" + CoSigningPanel.CHANGED))
                        .orElse("/")))
                .build();
    }
}
