package fr.coteacote.portal.identity;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {}
