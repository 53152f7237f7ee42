package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.assisted.meeting.FictitiousPeople;
import fr.coteacote.portal.assisted.meeting.FictitiousPerson;
import fr.coteacote.portal.assisted.meeting.GoingOn;
import fr.coteacote.portal.assisted.meeting.Pin;
import fr.coteacote.portal.assisted.meeting.SessionStart;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.organisations.OrganisationField;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what a mediator opens at their desk; each answer is 303 to the session, or to the page that says why there is none. */
@Controller
class DeskDoor {

    static final String DESK = "/accueil-mediateur";

    /** Where a mediator chooses with whom to practise. */
    static final String TRAINING = DESK + "/entrainement";

    /** The field that names the fictitious person, and the two answers to how one is together with them. */
    static final String PERSON = "personne";

    static final String WAY = "maniere";
    static final String BY_TURNS = "un-ordinateur";
    static final String TWO_DEVICES = "deux-appareils";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SessionStart start;
    private final FictitiousPeople fictitious;
    private final Sittings sittings;

    DeskDoor(SessionStart start, FictitiousPeople fictitious, Sittings sittings) {
        this.start = start;
        this.fictitious = fictitious;
        this.sittings = sittings;
    }

    @PostMapping("/seance/ouvrir")
    ResponseEntity<Void> open(@RequestParam(name = OrganisationField.NAME, defaultValue = "") String organisation) {
        return SessionDoor.to(sittings.current()
                .flatMap(sitting -> start.open(sitting, organisation))
                .map(SessionDoor::page)
                .orElse(DESK + "?erreur"));
    }

    @PostMapping("/seance/ouvrir-a-tour")
    ResponseEntity<Void> openByTurns(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = OrganisationField.NAME, defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String personne) {
        var person = fictitious.find(personne);
        if (!personne.isEmpty() && person.isEmpty()) {
            return SessionDoor.to(TRAINING + "?erreur"); // never a real session in the place of a training one
        }
        var pin = Pin.parse(code);
        var again = "%s=%s"
                .formatted(OrganisationField.NAME, ID.matcher(organisation).matches() ? organisation : "");
        if (pin.isEmpty()) {
            return SessionDoor.to(byTurns(person) + "?erreur&" + again);
        }
        return SessionDoor.to(sittings.current()
                .flatMap(sitting -> person.map(one -> start.practiseByTurns(sitting, pin.get(), one))
                        .orElseGet(() -> start.openByTurns(sitting, pin.get(), organisation)))
                .map(id -> SessionDoor.page(id) + "/tour")
                .orElse(byTurns(person) + "?" + again));
    }

    private static String byTurns(Optional<FictitiousPerson> person) {
        return DESK + "/chacun-son-tour" + person.map(one -> "/" + one.key()).orElse("");
    }

    @PostMapping("/seance/entrainement")
    ResponseEntity<Void> practise(
            @RequestParam(defaultValue = "") String personne, @RequestParam(defaultValue = "") String maniere) {
        var person = fictitious.find(personne);
        return SessionDoor.to(
                switch (person.isEmpty() ? "" : maniere) {
                    case BY_TURNS -> byTurns(person);
                    case TWO_DEVICES ->
                        sittings.current()
                                .flatMap(sitting -> person.flatMap(one -> start.practise(sitting, one)))
                                .map(SessionDoor::page)
                                .orElse(DESK);
                    default -> TRAINING + "?erreur";
                });
    }

    @PostMapping("/seance/continuer")
    ResponseEntity<Void> goOn(@RequestParam UUID accord) {
        return SessionDoor.to(sittings.current()
                .map(sitting -> switch (start.goOn(sitting, new MandateId(accord))) {
                    case GoingOn.Begun(var session) -> SessionDoor.page(session);
                    case GoingOn.Occupied() -> "%s?%s=%s".formatted(DESK, OccupiedNotice.MANDATE, accord);
                    case GoingOn.Refused() -> DESK;
                })
                .orElse(DESK));
    }
}
