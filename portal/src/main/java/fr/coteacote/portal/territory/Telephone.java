package fr.coteacote.portal.territory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one speaks with the service.
 *
 * @param phone the number people call for help
 * @param callBack how people are called back; null when nobody does
 */
public record Telephone(Territory.Phone phone, Territory.@Nullable CallBack callBack) {

    /** How people are called back; empty when nobody does. */
    public Optional<Territory.CallBack> callsBack() {
        return Optional.ofNullable(callBack);
    }
}
