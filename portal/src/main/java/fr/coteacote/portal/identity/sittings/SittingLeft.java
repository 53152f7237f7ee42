package fr.coteacote.portal.identity.sittings;

import org.springframework.modulith.NamedInterface;

/** Somebody left their sitting: what went on in it alone is over. Heard in the transaction in which they leave. */
@NamedInterface("sittings")
public record SittingLeft(Sitting sitting) {}
