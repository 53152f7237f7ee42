package fr.coteacote.portal.identity.passkeys;

import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The challenges that browsers sign.
 *
 * <p>Each holds its own time, sealed for its ceremony: looking at a page writes nothing, so that nobody can fill a table by
 * looking. That it counts once is noted when it is answered.
 */
@Component
class Challenges {

    /** As long as the page of a log-in may stand open on a desk: a challenge serves once. */
    static final Duration LIFE = Duration.ofHours(12);

    private final Seal seal;
    private final PasskeyRecords records;
    private final Clock clock;

    Challenges(Seal seal, PasskeyRecords records, Clock clock) {
        this.seal = seal;
        this.records = records;
        this.clock = clock;
    }

    byte[] make(Ceremony ceremony) {
        var now = ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array();
        return seal.seal(now, ceremony.context());
    }

    /** Take an answered challenge, once; tells whether it is one of ours, for this ceremony, and young. */
    boolean take(byte[] challenge, Ceremony ceremony) {
        try {
            var made = Instant.ofEpochMilli(
                    ByteBuffer.wrap(seal.open(challenge, ceremony.context())).getLong());
            var now = clock.instant();
            return made.isAfter(now.minus(LIFE)) && !made.isAfter(now) && records.answer(challenge, now);
        } catch (BrokenSeal _) {
            return false;
        }
    }
}
