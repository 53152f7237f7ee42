package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.SessionId;
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
    private final SessionStreams streams;

    StreamDoor(Meetings meetings, Sittings sittings, SessionStreams streams) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.streams = streams;
    }

    @GetMapping(path = "/seance/{session}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(@PathVariable String session) {
        return SessionId.parse(session)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> meetings.find(id, sitting)
                                .filter(found -> found.ended() == null)
                                .map(found -> ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .header("X-Accel-Buffering", "no") // proxies hand each event on at once
                                        .body(streams.open(id, found.partOf(sitting))))))
                .orElseGet(() -> ResponseEntity.noContent().build()); // the browser does not come back after 204
    }
}
