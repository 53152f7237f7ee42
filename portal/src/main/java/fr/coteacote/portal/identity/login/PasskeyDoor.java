package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.passkeys.Ceremony;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what a browser answers when it is asked for a passkey; without scripts it answers nothing, and the page says so. */
@Controller
class PasskeyDoor {

    static final String ENTER = "/connexion/cle/entrer";
    static final String CONFIRM = "/connexion/cle/confirmer";
    static final String CREATE = "/connexion/cle/creer";

    private final Passkeys passkeys;
    private final Sittings sittings;

    PasskeyDoor(Passkeys passkeys, Sittings sittings) {
        this.passkeys = passkeys;
        this.sittings = sittings;
    }

    @PostMapping(ENTER)
    ResponseEntity<Void> enter(@RequestParam(defaultValue = "") String cle, HttpServletRequest request) {
        return passkeys.shown(Ceremony.ENTER, cle)
                .map(professional -> goOn(request, Optional.of(sittings.enter(professional))))
                .orElseGet(() -> again(request, "/connexion/professionnels"));
    }

    /** Take a passkey of who is there, as their second proof. */
    @PostMapping(CONFIRM)
    ResponseEntity<Void> confirm(@RequestParam(defaultValue = "") String cle, HttpServletRequest request) {
        return sittings.current()
                .filter(sitting -> passkeys.shown(Ceremony.confirm(sitting.id().value()), cle)
                        .filter(whose -> whose.equals(sitting.professional()))
                        .isPresent())
                .map(sitting -> raise(request))
                .orElseGet(() -> again(request, SecondProofView.ADDRESS));
    }

    /**
     * Keep the first passkey of who is there.
     *
     * <p>Only the first, and only of a newcomer: with a stolen password of ProConnect alone nobody adds a key beside that of
     * its owner, or in the place of one that they never needed.
     */
    @PostMapping(CREATE)
    ResponseEntity<Void> create(@RequestParam(defaultValue = "") String cle, HttpServletRequest request) {
        return sittings.current()
                .filter(sitting -> sitting.knownProfessional()
                        .filter(passkeys::mayMakeFirst)
                        .filter(whose -> passkeys.keep(Ceremony.create(whose.value()), whose, cle))
                        .isPresent())
                .map(_ -> raise(request))
                .orElseGet(() -> again(request, SecondProofView.ADDRESS));
    }

    private ResponseEntity<Void> raise(HttpServletRequest request) {
        sittings.raise();
        return goOn(request, sittings.current());
    }

    private static ResponseEntity<Void> goOn(HttpServletRequest request, Optional<Sitting> sitting) {
        return seeOther(Onward.from(request, sitting));
    }

    private static ResponseEntity<Void> again(HttpServletRequest request, String page) {
        PasskeyRefused.note(request);
        return seeOther(page);
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
