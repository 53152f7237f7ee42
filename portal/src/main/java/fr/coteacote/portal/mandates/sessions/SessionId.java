package fr.coteacote.portal.mandates.sessions;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names an assisted session. */
public record SessionId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }

    /** Read it from an address. */
    public static Optional<SessionId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
