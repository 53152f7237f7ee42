package fr.coteacote.portal.filling.telephone;

import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.Slug;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.telephone.SpokenCodes;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Take what a mediator does with somebody on the telephone; each answer is 303 to the page that shows what came of it.
 *
 * <p>Where nobody may agree by code, none of this exists: 404.
 */
@Controller
class CallDoor {

    static final String OPEN = "/seance/ouvrir-par-telephone";

    private static final String DESK = "/accueil-mediateur";
    private static final int LONGEST = 254;

    private final CallService calls;
    private final NewCallChecks checks;
    private final SpokenCodes codes;
    private final Companions companions;
    private final Meetings meetings;
    private final Posts posts;
    private final Sittings sittings;
    private final Territory territory;

    CallDoor(
            CallService calls,
            NewCallChecks checks,
            SpokenCodes codes,
            Companions companions,
            Meetings meetings,
            Posts posts,
            Sittings sittings,
            Territory territory) {
        this.calls = calls;
        this.checks = checks;
        this.codes = codes;
        this.companions = companions;
        this.meetings = meetings;
        this.posts = posts;
        this.sittings = sittings;
        this.territory = territory;
    }

    @PostMapping(OPEN)
    ResponseEntity<Void> open(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        if (territory.agreesByCode().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var call = new NewCall(shortOnes(fields), Map.of());
        var faults = checks.faults(
                call, sittings.current().map(posts::helpingByOrganisation).orElse(List.of()));
        if (!faults.isEmpty()) {
            call.with(faults).keepFor(request);
            return to(DESK + "/par-telephone");
        }
        NewCall.NOTHING.keepFor(request);
        return to(sittings.current()
                .flatMap(mediator -> calls.open(mediator, call))
                .map(CallDoor::page)
                .orElse(DESK));
    }

    private static Map<String, String> shortOnes(Map<String, String> fields) {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> {
            if (!name.startsWith("_")) {
                kept.put(name, text.substring(0, Math.min(LONGEST, text.length())));
            }
        });
        return kept;
    }

    @PostMapping("/seance/{session}/telephone/accord")
    ResponseEntity<Void> askForHelp(@PathVariable String session) {
        return on(session, (found, _) -> page(found.id()) + (calls.askForHelp(found) ? "" : "?trop"));
    }

    @PostMapping("/seance/{session}/telephone/chapitre")
    ResponseEntity<Void> askForChapter(@PathVariable String session, @RequestParam(defaultValue = "") String chapitre) {
        return on(
                session,
                (found, mediator) -> page(found.id())
                        + (Slug.fits(chapitre) && calls.askForChapter(found, mediator, new ChapterId(chapitre))
                                ? ""
                                : "?trop"));
    }

    @PostMapping("/seance/{session}/telephone/envoi")
    ResponseEntity<Void> askToSend(@PathVariable String session) {
        return on(
                session,
                (found, mediator) -> page(found.id())
                        + switch (calls.askToSend(found, mediator)) {
                            case DONE -> "";
                            case NO_MESSAGE -> "?trop";
                            case TWO_AGREE -> "?deux";
                        });
    }

    @PostMapping("/seance/{session}/telephone/code")
    ResponseEntity<Void> hear(@PathVariable String session, @RequestParam(defaultValue = "") String code) {
        return on(session, (found, mediator) -> switch (calls.hear(found, mediator, code)) {
            case Heard.Refused() -> page(found.id()) + "?erreur";
            case Heard.Agreed(var draft) -> FillingRoutes.to(draft, new Place.Chapters());
            case Heard.Opened() -> page(found.id());
            case Heard.Sent(var draft) -> FillingRoutes.to(draft, new Place.Sent());
            case Heard.HelpOver(var over) -> "/seance/" + over;
            case Heard.NotSent(var why) ->
                page(found.id())
                        + switch (why) {
                            case CHANGED -> "?change";
                            case TWO_AGREE -> "?deux";
                            case STOPPED -> "?empeche";
                            case ALREADY_OPEN -> "?deja";
                        };
        });
    }

    /** The person does not want to: the code is of no use any more. */
    @PostMapping("/seance/{session}/telephone/renoncer")
    ResponseEntity<Void> giveUp(@PathVariable String session) {
        return on(session, (found, _) -> {
            codes.drop(found);
            return page(found.id());
        });
    }

    private ResponseEntity<Void> on(String session, BiFunction<AssistedSession, Sitting, String> act) {
        if (territory.agreesByCode().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return to(SessionId.parse(session)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> meetings.onTheTelephone(id, sitting).map(found -> {
                            companions.stay(id); // before the draft is locked, as by who writes there
                            return act.apply(found, sitting);
                        })))
                .orElse("/"));
    }

    static String page(SessionId session) {
        return "/seance/%s/telephone".formatted(session);
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
