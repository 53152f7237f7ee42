package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a call.
 *
 * @param attempts how often nobody answered
 * @param takenBy who calls; null while nobody does
 */
public record Callback(
        CallbackId id,
        Slot slot,
        Caller caller,
        Instant askedAt,
        int attempts,
        @Nullable ProfessionalId takenBy) {

    /** How often one tries before giving up. */
    public static final int TRIES = 3;

    public boolean isTaken() {
        return takenBy != null;
    }

    public boolean isTakenBy(ProfessionalId professional) {
        return professional.equals(takenBy);
    }
}
