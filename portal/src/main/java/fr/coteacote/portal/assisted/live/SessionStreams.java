package fr.coteacote.portal.assisted.live;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.mandates.sessions.Whereabouts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages of this node that are told when their session changes.
 *
 * <p>An event says that something is new and nothing of what: the page asks for itself again, as whoever is in front of
 * it. So nothing private can travel by a stream, and a right that was taken back is missed at the very next look.
 */
@Component
class SessionStreams {

    /** The browser comes back by itself after this time; a stream has no other end. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** A page that falls silent is told of at one beat at least, and at three at most. */
    private static final Duration TWO_BEATS = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(SessionStreams.class);

    private final Map<SessionId, List<Stream>> open = new ConcurrentHashMap<>();
    private final Whereabouts whereabouts;
    private final Clock clock;

    SessionStreams(Whereabouts whereabouts, Clock clock) {
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** Open a stream for the page of {@code side}. */
    SseEmitter open(SessionId session, Side side) {
        var stream = new Stream(new SseEmitter(LIFE.toMillis()), side);
        open.compute(session, (_, streams) -> with(streams, stream)); // in one step: the last one may be closing now
        stream.emitter().onCompletion(() -> close(session, stream));
        stream.emitter().onTimeout(stream.emitter()::complete);
        stream.emitter().onError(_ -> close(session, stream));
        whereabouts.see(session, side, clock.instant(), clock.instant().minus(Companions.LATELY));
        tell(stream);
        return stream.emitter();
    }

    private static List<Stream> with(@Nullable List<Stream> streams, Stream stream) {
        var all = streams == null ? new CopyOnWriteArrayList<Stream>() : streams;
        all.add(stream);
        return all;
    }

    private void close(SessionId session, Stream stream) {
        var streams = open.get(session);
        if (streams == null) {
            return; // an error closes it, and its completion after that once more
        }
        if (streams.remove(stream) && streams.stream().noneMatch(other -> other.side() == stream.side())) {
            whereabouts.lose(session, stream.side());
        }
        open.computeIfPresent(session, (_, left) -> left.isEmpty() ? null : left);
    }

    /** Tell the pages of a session. */
    void changed(SessionId session) {
        open.getOrDefault(session, List.of()).forEach(SessionStreams::tell);
    }

    /** Tell all pages, after something may have been missed. */
    void changedAll() {
        open.keySet().forEach(this::changed);
    }

    /** Ask each page whether it is there, which keeps lines through proxies open, and say whose page has not answered. */
    @Scheduled(fixedRateString = "PT10S")
    void beat() {
        if (open.isEmpty()) {
            return;
        }
        open.values()
                .forEach(streams -> streams.forEach(
                        stream -> send(stream, SseEmitter.event().name("beat").data(""))));
        var silent = clock.instant().minus(Companions.LATELY);
        whereabouts.fellSilent(silent.minus(TWO_BEATS), silent).forEach(this::changed);
    }

    /** Let the pages go to another node. */
    void closeAll() {
        open.values()
                .forEach(streams -> streams.forEach(stream -> stream.emitter().complete()));
    }

    private static void tell(Stream stream) {
        send(stream, SseEmitter.event().name("change").data(""));
    }

    private static void send(Stream stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.emitter().send(event);
        } catch (IOException | IllegalStateException e) {
            giveUp(stream, e); // the page is gone
        }
    }

    /** The container may have given it up before us, and then says so: the other pages are told all the same. */
    private static void giveUp(Stream stream, Exception why) {
        try {
            stream.emitter().completeWithError(why);
        } catch (IllegalStateException _) {
            LOG.debug("A page that listened was gone already");
        }
    }

    /** One page that listens. */
    private record Stream(SseEmitter emitter, Side side) {}
}
