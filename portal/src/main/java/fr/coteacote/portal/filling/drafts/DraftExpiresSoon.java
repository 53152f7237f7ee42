package fr.coteacote.portal.filling.drafts;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Nobody has come back to a draft for long: it will be deleted at {@code end}. */
@NamedInterface("drafts")
public record DraftExpiresSoon(UUID draft, Instant end) {}
