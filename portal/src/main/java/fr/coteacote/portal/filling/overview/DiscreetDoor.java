package fr.coteacote.portal.filling.overview;

import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the choice to be told nothing, for one draft or for all of an account. */
@Controller
class DiscreetDoor {

    private static final String YES = "oui";

    private final DiscreetMode discreet;
    private final Sittings sittings;

    DiscreetDoor(DiscreetMode discreet, Sittings sittings) {
        this.discreet = discreet;
        this.sittings = sittings;
    }

    @PostMapping("/envoi/{draft}/discret")
    ResponseEntity<Void> choose(@PathVariable String draft, @RequestParam(defaultValue = "") String discret) {
        var id = DraftId.parse(draft);
        id.ifPresent(
                found -> sittings.current().ifPresent(sitting -> discreet.choose(found, discret.equals(YES), sitting)));
        return to(id.map(FillingRoutes::pause).orElse("/"));
    }

    @PostMapping("/envoi/discret")
    ResponseEntity<Void> chooseForAll(@RequestParam(defaultValue = "") String discret) {
        sittings.current().ifPresent(sitting -> discreet.choose(discret.equals(YES), sitting));
        return to("/mes-demandes");
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
