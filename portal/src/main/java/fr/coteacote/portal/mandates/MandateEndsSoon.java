package fr.coteacote.portal.mandates;

import java.time.Instant;
import java.util.UUID;

/** Help that a user agreed to for some time ends at {@code end}, unless they agree anew. */
public record MandateEndsSoon(UUID mandate, UUID draft, Instant end) {}
