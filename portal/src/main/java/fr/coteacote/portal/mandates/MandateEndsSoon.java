package fr.coteacote.portal.mandates;

import java.time.Instant;
import java.util.UUID;

/** Help that a user agreed to for some time, or that who gives it declared, ends at {@code end}, unless they say yes anew. */
public record MandateEndsSoon(UUID mandate, UUID draft, Instant end) {}
