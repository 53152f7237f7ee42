package fr.coteacote.portal.mandates;

import java.util.UUID;

/** Names a mandate. */
public record MandateId(UUID value) {

    public static MandateId create() {
        return new MandateId(UUID.randomUUID());
    }
}
