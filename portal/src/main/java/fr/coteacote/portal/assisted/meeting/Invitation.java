package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SlowHash;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What lets somebody join a session: a code that is read aloud, or a link that a camera reads. Each is used once, within
 * {@link #LIFE}.
 *
 * @param link the end of the link's address
 */
public record Invitation(SpokenCode code, OpaqueToken link) {

    /** How long somebody may join. */
    static final Duration LIFE = Duration.ofMinutes(10);

    static Invitation random() {
        return new Invitation(SpokenCode.random(), OpaqueToken.random());
    }

    /** What is kept of a code, by which it is found again. */
    static byte[] hash(SpokenCode code) {
        return SlowHash.of(code.value(), "meeting-code");
    }

    byte[] write() {
        return (code.value() + "\n" + link.value()).getBytes(StandardCharsets.UTF_8);
    }

    static Invitation read(byte[] written) {
        var lines = new String(written, StandardCharsets.UTF_8).split("\n", 2);
        return new Invitation(new SpokenCode(lines[0]), new OpaqueToken(lines[1]));
    }
}
