package fr.coteacote.portal.identity.accounts;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Two accounts were found to be one person's: what {@code joined} owns belongs to {@code kept} now. */
@NamedInterface("accounts")
public record AccountsJoined(AccountId kept, AccountId joined, Instant at) {}
