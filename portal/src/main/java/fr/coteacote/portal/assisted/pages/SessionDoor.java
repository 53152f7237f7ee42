package fr.coteacote.portal.assisted.pages;

import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Joining;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.Pin;
import fr.coteacote.portal.assisted.meeting.SessionEnd;
import fr.coteacote.portal.assisted.meeting.Turns;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what two people do about a session that is open; each answer is 303 to the page that shows what came of it. */
@Controller
class SessionDoor {

    static final String JOIN = "/rejoindre";

    /** In the address of the page to join, when too many codes were wrong. */
    static final String PAUSE = "attendre";

    /** Where one may be sent back to: a page of a draft. */
    private static final Pattern PAGE = Pattern.compile("/demande/[0-9a-f-]{36}(/[a-z0-9-]{1,80}){0,2}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Meetings meetings;
    private final Turns turns;
    private final Companions companions;
    private final SessionEnd end;
    private final Sittings sittings;

    SessionDoor(Meetings meetings, Turns turns, Companions companions, SessionEnd end, Sittings sittings) {
        this.meetings = meetings;
        this.turns = turns;
        this.companions = companions;
        this.end = end;
        this.sittings = sittings;
    }

    @PostMapping(JOIN + "/envoi")
    ResponseEntity<Void> join(@RequestParam(defaultValue = "") String code) {
        return to(
                switch (SpokenCode.parse(code).map(meetings::join).orElseGet(Joining.Nobody::new)) {
                    case Joining.Met(var session) -> page(session);
                    case Joining.Nobody() -> JOIN + "?erreur";
                    case Joining.Pause() -> JOIN + "?" + PAUSE;
                });
    }

    @PostMapping(JOIN + "/lien")
    ResponseEntity<Void> joinByLink(@RequestParam(defaultValue = "") String lien) {
        return to(meetings.join(new OpaqueToken(lien)).map(SessionDoor::page).orElse(JOIN + "?erreur"));
    }

    @PostMapping("/seance/{session}/nombre")
    ResponseEntity<Void> number(@PathVariable String session, @RequestParam(defaultValue = "") String meme) {
        return on(session, (found, sitting) -> {
            if (meme.equals("oui")) {
                meetings.sameNumber(found, sitting);
            } else if (Meetings.isUser(found, sitting)) {
                end.end(found, End.NOT_MET, sitting);
            }
            return page(found.id());
        });
    }

    @PostMapping("/seance/{session}/suivre")
    ResponseEntity<Void> follow(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String suivre,
            @RequestParam(defaultValue = "") String retour) {
        return on(session, (found, sitting) -> {
            companions.follow(found.id(), found.partOf(sitting), suivre.equals("oui"));
            return still(back(found, retour));
        });
    }

    @PostMapping("/seance/{session}/montrer")
    ResponseEntity<Void> point(
            @PathVariable String session,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String retour) {
        return on(session, (found, sitting) -> {
            if (found.partOf(sitting) == Side.MEDIATOR && question.matches("[a-z0-9-]{0,80}")) {
                companions.point(found, sitting, placeOf(retour, found), question);
            }
            return back(found, retour);
        });
    }

    @PostMapping("/seance/{session}/passer")
    ResponseEntity<Void> handOver(@PathVariable String session) {
        return on(session, (found, sitting) -> {
            turns.handOver(found, sitting);
            OfWhoSitsThere.forget();
            return page(found.id()) + "/tour";
        });
    }

    @PostMapping("/seance/{session}/a-moi")
    ResponseEntity<Void> userSitsDown(@PathVariable String session) {
        return on(session, (found, sitting) -> {
            turns.user(found, sitting);
            OfWhoSitsThere.forget();
            return page(found.id());
        });
    }

    @PostMapping("/seance/{session}/reprendre")
    ResponseEntity<Void> mediatorSitsDown(@PathVariable String session, @RequestParam(defaultValue = "") String code) {
        return on(session, (found, sitting) -> {
            var right = Pin.parse(code)
                    .filter(pin -> turns.mediator(found, sitting, pin))
                    .isPresent();
            OfWhoSitsThere.forget();
            return right ? page(found.id()) : page(found.id()) + "/tour?erreur";
        });
    }

    @PostMapping("/seance/{session}/rester")
    ResponseEntity<Void> stay(@PathVariable String session, @RequestParam(defaultValue = "") String retour) {
        return on(session, (found, _) -> {
            companions.stay(found.id());
            return still(back(found, retour));
        });
    }

    @PostMapping("/seance/{session}/terminer")
    ResponseEntity<Void> end(@PathVariable String session) {
        return on(session, (found, sitting) -> {
            end.end(found, found.partOf(sitting) == Side.USER ? End.USER : End.MEDIATOR, sitting);
            return page(found.id());
        });
    }

    private ResponseEntity<Void> on(String session, BiFunction<AssistedSession, Sitting, String> act) {
        return to(SessionId.parse(session)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> meetings.find(id, sitting).map(found -> act.apply(found, sitting))))
                .orElse("/"));
    }

    private static String back(AssistedSession session, String wanted) {
        return PAGE.matcher(wanted).matches() ? wanted : page(session.id());
    }

    /** Which page of the form {@code page} is, by its number; where the two are, when it is none. */
    private static String placeOf(String page, AssistedSession session) {
        var form = "/demande/%s/".formatted(session.draft());
        return page.startsWith(form)
                        && NUMBER.matcher(page.substring(form.length())).matches()
                ? page.substring(form.length())
                : session.meeting().place();
    }

    /** The same page loaded again: who only says whether they follow, or that they stay, leads nobody there. */
    private static String still(String page) {
        return "%s?%s=oui".formatted(page, Companion.FOLLOWED);
    }

    static String page(SessionId session) {
        return "/seance/" + session;
    }

    static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
