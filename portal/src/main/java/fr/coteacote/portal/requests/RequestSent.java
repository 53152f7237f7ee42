package fr.coteacote.portal.requests;

import java.time.Instant;
import java.util.UUID;

/** A request was sent; whoever hears it reads the rest from {@link RequestService}. */
public record RequestSent(UUID request, Instant at) {}
