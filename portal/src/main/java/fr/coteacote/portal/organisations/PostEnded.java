package fr.coteacote.portal.organisations;

import java.time.Instant;

/**
 * Who held {@code post} may no longer act by it: removed, at its end, or their organisation was suspended.
 *
 * <p>Whoever shows them something must stop now; {@link Posts} already answers accordingly.
 */
public record PostEnded(PostId post, Instant at) {}
