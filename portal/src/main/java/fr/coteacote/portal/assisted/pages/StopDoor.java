package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.assisted.telephone.StoppingHelp;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the code by which somebody without account stops a help; answers 303, with nothing typed in an address. */
@Controller
class StopDoor {

    static final String PAGE = "/arreter-l-aide";
    static final String LOOK = "/arreter-l-aide/envoi";
    static final String STOP = "/arreter-l-aide/oui";
    static final String LEAVE = "/arreter-l-aide/non";

    private final StoppingHelp stopping;
    private final Sittings sittings;

    StopDoor(StoppingHelp stopping, Sittings sittings) {
        this.stopping = stopping;
        this.sittings = sittings;
    }

    /** Look whether the code stops something. */
    @PostMapping(LOOK)
    ResponseEntity<Void> look(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return shown(
                SpokenCode.parse(code)
                        .filter(stop -> stopping.find(stop).isPresent())
                        .map(stop -> Stopping.by(stop.value()))
                        .orElse(Stopping.WRONG),
                request);
    }

    /** Stop it. */
    @PostMapping(STOP)
    ResponseEntity<Void> stop(HttpServletRequest request) {
        var stopped = SpokenCode.parse(Stopping.of(request).code())
                .filter(stop -> stopping.stop(stop, sittings.ensure()))
                .isPresent();
        return shown(stopped ? Stopping.DONE : Stopping.NOTHING, request);
    }

    /** Leave everything as it is. */
    @PostMapping(LEAVE)
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return shown(Stopping.NOTHING, request);
    }

    private static ResponseEntity<Void> shown(Stopping next, HttpServletRequest request) {
        next.keepFor(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }
}
