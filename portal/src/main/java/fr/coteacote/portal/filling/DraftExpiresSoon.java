package fr.coteacote.portal.filling;

import java.time.Instant;
import java.util.UUID;

/** Nobody has come back to a draft for long: it will be deleted at {@code end}. */
public record DraftExpiresSoon(UUID draft, Instant end) {}
