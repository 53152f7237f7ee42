package fr.coteacote.portal.mandates.carers;

import java.time.Instant;
import java.util.UUID;

/** A relative is to be invited by e-mail; what leads in is made when the letter goes, and is not in here. */
public record LetterAsked(UUID invitation, Instant at) {}
