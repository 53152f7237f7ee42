package fr.coteacote.portal.organisations;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An association, a hospital, a service: whose people help users of the portal, once an administrator admitted it.
 *
 * @param name as users read it
 * @param siret 14 digits; {@code ""} where it has none
 * @param ours the territory's own, to which administrators belong
 * @param admitted when an administrator let it in
 * @param suspended when an administrator stopped it; null while its people may help
 */
public record Organisation(
        OrganisationId id,
        String name,
        String siret,
        boolean ours,
        Instant admitted,
        @Nullable Instant suspended) {

    public Organisation {
        if (name.isBlank() || !(siret.isEmpty() || siret.matches("[0-9]{14}"))) {
            throw new IllegalArgumentException(
                    "An organisation is '%s', SIRET '%s'; it needs a name, and 14 digits or none"
                            .formatted(name, siret));
        }
    }

    /** Tell whether its people may help now. */
    public boolean isAtWork() {
        return suspended == null;
    }

    /** When an administrator stopped it; empty while its people may help. */
    public Optional<Instant> stopped() {
        return Optional.ofNullable(suspended);
    }
}
