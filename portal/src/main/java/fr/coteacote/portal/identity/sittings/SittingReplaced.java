package fr.coteacote.portal.identity.sittings;

import org.springframework.modulith.NamedInterface;

/**
 * Somebody signed in, and what they had begun before in the same browser stays theirs: it was nobody else's. Heard in the
 * transaction in which they sign in.
 */
@NamedInterface("sittings")
public record SittingReplaced(SittingId before, SittingId now) {}
