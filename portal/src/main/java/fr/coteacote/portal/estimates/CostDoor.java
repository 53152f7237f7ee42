package fr.coteacote.portal.estimates;

import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Take the form by which somebody reckons; answers 303, with nothing typed in an address. */
@Controller
class CostDoor {

    static final String PAGE = "/reste-a-payer";
    static final String SEND = PAGE + "/calcul";

    private static final int LONGEST = 40;

    @PostMapping(SEND)
    ResponseEntity<Void> reckon(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        for (var field : CostField.values()) {
            typed.put(field.id(), text(request, field.id()));
        }
        typed.put(CostReader.HOUSEHOLD, text(request, CostReader.HOUSEHOLD));
        OfWhoSitsThere.keep(new TypedCost(typed, Map.of()), request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }

    private static String text(HttpServletRequest request, String field) {
        var written = request.getParameter(field);
        return written == null ? "" : written.substring(0, Math.min(written.length(), LONGEST));
    }
}
