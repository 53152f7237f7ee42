package fr.coteacote.portal.identity;

import java.time.Instant;

/** Two accounts were found to be one person's: what {@code joined} owns belongs to {@code kept} now. */
public record AccountsJoined(AccountId kept, AccountId joined, Instant at) {}
