package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's right to act for an organisation: never shared, and ended rather than deleted.
 *
 * @param name given and usual name, as users read them
 * @param from when it begins
 * @param until when it ends, or ended; null while no end is known
 * @param standsInFor the post of who is away; null unless {@link PostRole#STAND_IN}
 * @param reason why; null unless {@link PostRole#STAND_IN}
 */
public record Post(
        PostId id,
        ProfessionalId professional,
        String name,
        Organisation organisation,
        PostRole role,
        Instant from,
        @Nullable Instant until,
        @Nullable PostId standsInFor,
        @Nullable Absence reason) {

    public Post {
        var standIn = role == PostRole.STAND_IN;
        if (standIn != (standsInFor != null) || standIn != (reason != null) || (standIn && until == null)) {
            throw new IllegalArgumentException(
                    "A post of role %s: a stand-in, and nobody else, has somebody to stand in for, a reason and an end"
                            .formatted(role));
        }
    }

    /** Tell whether it has begun and has not ended. */
    public boolean runs(Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }

    /** Tell whether it has ended, or was ended before it began. */
    public boolean isOver(Instant now) {
        return until != null && (!until.isAfter(now) || !until.isAfter(from));
    }

    /** The post of who is away, for a stand-in. */
    public Optional<PostId> standsIn() {
        return Optional.ofNullable(standsInFor);
    }
}
