package fr.coteacote.portal.filling;

import java.util.UUID;

/** A draft was deleted before it was sent, by its owner or because nobody came back to it. */
public record DraftDeleted(UUID draft) {}
