package fr.coteacote.portal.orientation;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.starting.OfferedAnswers;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Take a page of « Ma situation »; answers 303, with nothing that was told in an address. */
@Controller
class SituationDoor {

    static final String PAGE = "/ma-situation";
    static final String SEND = PAGE + "/suite";

    static final String ASK = PAGE + "/demande/";

    /** The question of the page that is sent. */
    static final String SHOWN = "page";

    /** Which button was pressed: the one that goes back, or none. */
    static final String BACK = "retour";

    private final Catalogue catalogue;

    SituationDoor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @PostMapping(SEND)
    ResponseEntity<Void> goOn(HttpServletRequest request) {
        var page = request.getParameter(SHOWN);
        OfWhoSitsThere.keep(
                new Told(told(request), page == null ? "" : page, request.getParameter(BACK) != null), request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }

    /** Ask by a form, and take along what means the same there: only who presses for it comes here. */
    @PostMapping(ASK + "{form}")
    ResponseEntity<Void> ask(@PathVariable String form, HttpServletRequest request) {
        var asked = catalogue.forms().stream()
                .filter(known -> known.id().value().equals(form))
                .findFirst();
        asked.ifPresent(known -> OfWhoSitsThere.keep(OfferedAnswers.of(known, told(request)), request));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        asked.map(known -> FillingRoutes.forWhom(known.id())).orElse(PAGE)))
                .build();
    }

    /** What is no choice of a question is not let in. */
    private Map<String, List<String>> told(HttpServletRequest request) {
        var told = new HashMap<String, List<String>>();
        catalogue.orientation().stream()
                .flatMap(orientation -> orientation.questions().questions().stream())
                .forEach(question -> told.put(question.id().value(), chosen(question, request)));
        return told;
    }

    private static List<String> chosen(Question question, HttpServletRequest request) {
        var sent = request.getParameterValues(question.id().value());
        var choices = question.choices().stream().map(Choice::id).toList();
        return sent == null
                ? List.of()
                : Stream.of(sent).filter(choices::contains).distinct().toList();
    }
}
