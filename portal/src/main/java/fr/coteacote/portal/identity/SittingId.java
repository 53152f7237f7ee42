package fr.coteacote.portal.identity;

import java.util.UUID;

/** Names one sitting; it is no secret, the cookie is. */
public record SittingId(UUID value) {}
