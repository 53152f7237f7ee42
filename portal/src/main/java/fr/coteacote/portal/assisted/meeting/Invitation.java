package fr.coteacote.portal.assisted.meeting;

import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import java.nio.charset.StandardCharsets;

/**
 * What lets somebody join a session: a code that is read aloud, or a link that a camera reads. Each is used once.
 *
 * @param link the end of the link's address
 */
public record Invitation(SpokenCode code, OpaqueToken link) {

    static Invitation random() {
        return new Invitation(SpokenCode.random(), OpaqueToken.random());
    }

    byte[] write() {
        return (code.value() + "\n" + link.value()).getBytes(StandardCharsets.UTF_8);
    }

    static Invitation read(byte[] written) {
        var lines = new String(written, StandardCharsets.UTF_8).split("\n", 2);
        return new Invitation(new SpokenCode(lines[0]), new OpaqueToken(lines[1]));
    }
}
