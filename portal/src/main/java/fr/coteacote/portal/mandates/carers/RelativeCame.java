package fr.coteacote.portal.mandates.carers;

import java.time.Instant;
import java.util.UUID;

/** Somebody said yes to an invitation that went by e-mail: who invited them looks whether it is who they meant. */
public record RelativeCame(UUID invitation, UUID draft, Instant at) {}
