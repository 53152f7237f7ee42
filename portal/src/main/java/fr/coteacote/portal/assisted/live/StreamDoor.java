package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where a page of a session listens (HTML Living Standard, 9.2: server-sent events). */
@Controller
class StreamDoor {

    private final Meetings meetings;
    private final Sittings sittings;
    private final Companions companions;
    private final SessionStreams streams;

    StreamDoor(Meetings meetings, Sittings sittings, Companions companions, SessionStreams streams) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.companions = companions;
        this.streams = streams;
    }

    @GetMapping(path = "/seance/{session}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(@PathVariable String session) {
        return partOf(session)
                .map(part -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no") // proxies hand each event on at once
                        .body(streams.open(part.session(), part.side())))
                .orElseGet(() -> ResponseEntity.noContent().build()); // the browser does not come back after 204
    }

    /** What a page answers to each beat of its stream: what is sent to a line that is lost arrives nowhere and says nothing. */
    @GetMapping("/seance/{session}/present")
    ResponseEntity<Void> present(@PathVariable String session) {
        partOf(session).ifPresent(part -> companions.isThere(part.session(), part.side()));
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private Optional<Part> partOf(String session) {
        return SessionId.parse(session)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> meetings.find(id, sitting)
                                .filter(found -> found.ended() == null)
                                .map(found -> new Part(id, found.partOf(sitting)))));
    }

    private record Part(SessionId session, Side side) {}
}
