package fr.coteacote.portal.assisted.telephone;

import java.time.Instant;
import java.util.UUID;

/** A code waits to be brought to the person who will read it aloud. */
public record CodeAsked(UUID code, Instant at) {}
