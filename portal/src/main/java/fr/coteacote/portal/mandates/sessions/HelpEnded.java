package fr.coteacote.portal.mandates.sessions;

import java.time.Instant;
import java.util.UUID;

/** A session in which somebody was helped with a draft is over, whoever ended it. */
public record HelpEnded(UUID session, UUID draft, Instant at) implements SessionOver {}
