package fr.coteacote.portal.assisted.telephone;

import java.time.Instant;
import java.util.UUID;

/** Somebody on the telephone agreed to be helped in this session. */
public record CallAgreed(UUID session, Instant at) {}
