package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Take a page of questions about a day; answers 303, with nothing that was told in an address. */
@Controller
class AutonomyDoor {

    static final String PAGE = "/autonomie";
    static final String SEND = PAGE + "/suite";

    /** The number of the page that is sent. */
    static final String SHOWN = "page";

    /** Which button was pressed: the one that goes back, or none. */
    static final String BACK = "retour";

    @PostMapping(SEND)
    ResponseEntity<Void> goOn(HttpServletRequest request) {
        var answers = new HashMap<String, String>();
        for (var act : Act.values()) {
            DoneAlone.of(text(request, act.id())).ifPresent(answer -> answers.put(act.id(), answer.sent()));
        }
        OfWhoSitsThere.keep(
                new ToldAutonomy(answers, text(request, SHOWN), request.getParameter(BACK) != null), request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }

    private static String text(HttpServletRequest request, String field) {
        var written = request.getParameter(field);
        return written == null ? "" : written;
    }
}
