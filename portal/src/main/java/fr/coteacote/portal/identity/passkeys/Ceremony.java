package fr.coteacote.portal.identity.passkeys;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * What a passkey is asked for: a challenge made for one ceremony is good for no other.
 *
 * @param purpose what happens when it succeeds
 * @param about the professional, sitting or invitation concerned; nil for somebody who is not yet known
 */
@NamedInterface("passkeys")
public record Ceremony(Purpose purpose, UUID about) {

    private static final UUID NOBODY_KNOWN = new UUID(0, 0);

    /** Somebody signs in. */
    public static final Ceremony ENTER = new Ceremony(Purpose.ENTER, NOBODY_KNOWN);

    /** Make a passkey for the professional, or by the invitation, {@code about}. */
    public static Ceremony create(UUID about) {
        return new Ceremony(Purpose.CREATE, about);
    }

    /** Show a second proof in the sitting {@code about}. */
    public static Ceremony confirm(UUID about) {
        return new Ceremony(Purpose.CONFIRM, about);
    }

    /** What a ceremony is for. */
    public enum Purpose {
        CREATE,
        CONFIRM,
        ENTER
    }

    String context() {
        return "passkey/%s/%s".formatted(purpose, about);
    }
}
