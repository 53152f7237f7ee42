package fr.coteacote.portal.mandates.sessions;

import java.time.Instant;
import java.util.UUID;

/** A session in which a mediator practised is over: what was written in {@code draft} is to be deleted. */
public record TrainingEnded(UUID session, UUID draft, Instant at) implements SessionOver {}
