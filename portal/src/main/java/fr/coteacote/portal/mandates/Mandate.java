package fr.coteacote.portal.mandates;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The written permission under which somebody fills in a draft for its subject (Code civil, art. 1984 s.).
 *
 * <p>Immutable: it ends, and a new one is given; it is never changed.
 *
 * @param account of who was given it; null when they have none
 * @param sitting in which it was given
 * @param textVersion the edition of the text that was shown
 * @param textHash SHA-256 of that text, in hexadecimal
 * @param until when it ends by itself
 * @param endedAt when it was ended; null while it runs
 */
public record Mandate(
        MandateId id,
        PersonId subject,
        @Nullable UUID account,
        UUID sitting,
        UUID draft,
        Role kind,
        Set<Right> rights,
        String textVersion,
        String textHash,
        Instant givenAt,
        Instant until,
        @Nullable Instant endedAt) {

    public Mandate {
        rights = Set.copyOf(rights);
        if (kind.isSelf()) {
            throw new IllegalArgumentException("Nobody needs a mandate to act for themselves");
        }
    }

    /** Tell whether it allows {@code right} at {@code now}. */
    public boolean allows(Right right, Instant now) {
        return endedAt == null && now.isBefore(until) && rights.contains(right);
    }
}
