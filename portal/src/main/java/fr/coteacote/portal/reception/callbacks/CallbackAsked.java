package fr.coteacote.portal.reception.callbacks;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Somebody asked to be called, or for another hour than before; who, and at which number, is not said here. */
@NamedInterface("callbacks")
public record CallbackAsked(UUID callback, Instant at) {}
