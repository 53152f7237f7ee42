package fr.coteacote.portal.identity.sittings;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Names one sitting; it is no secret, the cookie is. */
@NamedInterface("sittings")
public record SittingId(UUID value) {}
