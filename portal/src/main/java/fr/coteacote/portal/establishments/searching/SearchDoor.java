package fr.coteacote.portal.establishments.searching;

import fr.coteacote.portal.establishments.houses.Establishments;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Take the form by which somebody looks for a house; answers 303, with nothing typed in an address. */
@Controller
class SearchDoor {

    static final String PAGE = "/maisons";
    static final String RESULTS = PAGE + "/resultats";
    static final String MAP = PAGE + "/carte";
    static final String SEND = "/envoi/maisons";

    private static final List<String> FIELDS = List.of(
            SearchField.COMMUNE,
            SearchField.DISTANCE,
            SearchField.STAY,
            SearchField.PRICE,
            SearchField.CATEGORY,
            SearchField.UNIT,
            SearchField.ONLY);
    private static final int LONGEST = 80;
    private static final int MOST = 10;

    private final Establishments establishments;
    private final Today today;

    SearchDoor(Establishments establishments, Today today) {
        this.establishments = establishments;
        this.today = today;
    }

    @PostMapping(SEND)
    ResponseEntity<Void> search(HttpServletRequest request) {
        var fields = new HashMap<String, List<String>>();
        FIELDS.forEach(field -> fields.put(field, texts(request, field)));
        var typed = new TypedSearch(fields);
        typed.keepFor(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        switch (SearchReader.read(typed, establishments, today.get())) {
                            case SearchReader.Read.Right _ -> RESULTS;
                            case SearchReader.Read.Wrong _ -> PAGE;
                        }))
                .build();
    }

    private static List<String> texts(HttpServletRequest request, String field) {
        var written = request.getParameterValues(field);
        return written == null
                ? List.of()
                : Stream.of(written)
                        .limit(MOST)
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                        .toList();
    }
}
