package fr.coteacote.portal.mandates.carers;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names an invitation to help with a draft. */
public record InvitationId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }

    /** Read it from an address. */
    public static Optional<InvitationId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new InvitationId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
