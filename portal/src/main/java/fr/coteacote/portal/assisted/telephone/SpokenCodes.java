package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.telephone.CodeRecords.NewCode;
import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Send codes to somebody on the telephone, and hear them.
 *
 * <p>A code serves once, within ten minutes and five tries, in the session it was asked in, for what it was asked for; a newer
 * one takes its place. The mediator types it, and never receives it.
 */
@Service
public class SpokenCodes {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    /** What one person is sent in a day, by whomever: one call needs three or four. */
    static final int MESSAGES_A_DAY = 15;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CodeRecords records;
    private final TelephoneLines lines;
    private final AssistedSessions sessions;
    private final Companions companions;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpokenCodes(
            CodeRecords records,
            TelephoneLines lines,
            AssistedSessions sessions,
            Companions companions,
            Seal seal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.lines = lines;
        this.sessions = sessions;
        this.companions = companions;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Send a code; one sent before is of no use any more.
     *
     * @param bound what exactly is said yes to
     * @param part the title of the chapter that it opens; "" for none
     * @return false when this person was sent too many today
     */
    @Transactional
    public boolean ask(AssistedSession session, Purpose purpose, String bound, String part) {
        if (!session.byPhone() || session.ended() != null) {
            return false;
        }
        var id = UUID.randomUUID();
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var now = clock.instant();
        var kept = new NewCode(
                id,
                purpose,
                bound,
                part,
                hash(code, id),
                seal.seal(code.getBytes(StandardCharsets.UTF_8), context(id)));
        var begun = records.begin(session.id(), kept, now, now.plus(LIFE), now.minus(DAY), MESSAGES_A_DAY);
        if (begun) {
            events.publishEvent(new CodeAsked(id, now));
        }
        return begun;
    }

    /** The code that waits to be read aloud in a session. */
    public Optional<Pending> pending(AssistedSession session) {
        return records.pending(session.id(), clock.instant(), TRIES);
    }

    /** Let the code that waits be of no use any more. */
    @Transactional
    public void drop(AssistedSession session) {
        records.drop(session.id(), clock.instant());
    }

    /** Hear what the mediator typed; empty when it is not the code last sent, or too late, or after too many tries. */
    @Transactional
    public Optional<SpokenYes> hear(AssistedSession session, String typed) {
        if (!session.byPhone() || session.ended() != null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var trial = records.tryLast(session.id(), now, TRIES);
        var given = hash(
                typed.replaceAll("[\\s\\u00A0\\u202F]", ""),
                trial.map(CodeRecords.Trial::id).orElseGet(UUID::randomUUID));
        return trial.filter(right -> MessageDigest.isEqual(given, HexFormat.of().parseHex(right.hash())))
                .filter(right -> records.use(right.id(), now))
                .map(CodeRecords.Trial::pending)
                .map(pending -> new SpokenYes(session.id(), pending.purpose(), pending.bound()));
    }

    /** What the message about a code says; empty when it was sent, or is of no use any more. */
    public Optional<CodeMessage> message(UUID code) {
        return records.unsent(code, clock.instant())
                .flatMap(unsent -> sessions.find(unsent.session())
                        .filter(session -> session.ended() == null)
                        .flatMap(session ->
                                lines.of(unsent.session()).map(line -> message(code, unsent, session, line))));
    }

    private CodeMessage message(UUID code, CodeRecords.Unsent unsent, AssistedSession session, TelephoneLine line) {
        var helper = companions.of(session, Side.USER);
        return new CodeMessage(
                line.reach(),
                unsent.purpose(),
                new String(seal.open(HexFormat.of().parseHex(unsent.sealed()), context(code)), StandardCharsets.UTF_8),
                helper.helper(),
                helper.organisation(),
                line.procedure(),
                line.length(),
                unsent.part(),
                line.stop().value());
    }

    /** Note that the message about a code is on its way. */
    @Transactional
    public void sent(UUID code) {
        records.sent(code);
    }

    private static byte[] hash(String code, UUID id) {
        return SlowHash.of(code, "telephone-code/" + id);
    }

    private static String context(UUID id) {
        return "telephone-code/" + id;
    }
}
