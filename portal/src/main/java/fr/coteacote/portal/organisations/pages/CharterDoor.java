package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.charter.Charter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take a professional's yes to the charter; to words that changed meanwhile the page asks again. */
@Controller
class CharterDoor {

    static final String ACCEPT = "/charte/accord";

    private final Sittings sittings;
    private final Charter charter;

    CharterDoor(Sittings sittings, Charter charter) {
        this.sittings = sittings;
        this.charter = charter;
    }

    @PostMapping(ACCEPT)
    ResponseEntity<Void> accept(@RequestParam(defaultValue = "") String texte) {
        return sittings.current()
                .flatMap(Sitting::knownProfessional)
                .filter(professional -> charter.accept(professional, texte))
                .map(_ -> SeeOther.page(TeamView.ADDRESS))
                .orElseGet(() -> SeeOther.page(CharterView.ADDRESS));
    }
}
