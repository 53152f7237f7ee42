package fr.coteacote.portal.mandates;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a mandate. */
public record MandateId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Read it from an address. */
    public static Optional<MandateId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MandateId(UUID.fromString(text))) : Optional.empty();
    }

    public static MandateId create() {
        return new MandateId(UUID.randomUUID());
    }
}
